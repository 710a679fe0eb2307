package chengbao.review.web.beside;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.review.domain.SentCheckup;
import chengbao.review.domain.SentVersion;
import chengbao.review.web.RuleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// 数据: what the version counts and adds up, part by part.
///
/// @param rules by which it was checked
/// @param off how many sums do not come out
public record FiguresView(String rules, List<Part> parts, int figures, int sums, int off) {

  /// A part of the report with its figures; each leads to its passage.
  record Part(String heading, List<SentCheckup.Figure> figures, List<SentCheckup.Sum> sums) {}

  /// Part by part, in the order of the text.
  public static FiguresView of(SentVersion sent, Locale locale) {
    SentCheckup checkup = sent.checkup();
    List<Part> parts = new ArrayList<>();
    List<TextBlock> part = new ArrayList<>();
    for (TextBlock block : sent.text().blocks()) {
      if (block.kind() == BlockKind.HEADING && block.level() == 1 && !part.isEmpty()) {
        add(parts, part, checkup);
        part = new ArrayList<>();
      }
      part.add(block);
    }
    if (!part.isEmpty()) {
      add(parts, part, checkup);
    }
    return new FiguresView(
        RuleNames.ofCheck(checkup.ruleSet(), locale),
        parts,
        checkup.figures().size(),
        (int) checkup.sums().stream().filter(SentCheckup.Sum::saysSomething).count(),
        (int) checkup.sums().stream().filter(sum -> !sum.holds()).count());
  }

  private static void add(List<Part> parts, List<TextBlock> part, SentCheckup checkup) {
    List<String> ids = part.stream().map(TextBlock::id).toList();
    Part made =
        new Part(
            part.getFirst().level() == 1 ? part.getFirst().text() : "",
            checkup.figures().stream().filter(figure -> ids.contains(figure.block())).toList(),
            checkup.sums().stream()
                .filter(sum -> ids.contains(sum.block()) && sum.saysSomething())
                .toList());
    if (!made.figures.isEmpty() || !made.sums.isEmpty()) {
      parts.add(made);
    }
  }
}
