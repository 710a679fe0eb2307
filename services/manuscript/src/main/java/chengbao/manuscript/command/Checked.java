package chengbao.manuscript.command;

import chengbao.manuscript.CheckContext;
import chengbao.manuscript.CheckRun;
import chengbao.manuscript.Checks;
import chengbao.manuscript.Finding;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportFacts;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.Section;
import chengbao.manuscript.Source;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Figures;
import chengbao.manuscript.sums.Sum;
import chengbao.manuscript.sums.Sums;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One file with everything found in it, ready to be printed.
///
/// @param offsets where each block and part begins in the manuscript's text
record Checked(
    String file,
    Manuscript manuscript,
    Source source,
    ReportFacts facts,
    List<Figure> figures,
    List<Sum> sums,
    CheckRun run,
    Comparisons comparisons,
    Map<String, Integer> offsets) {

  static Checked of(
      String file,
      Reading.Read read,
      Arguments arguments,
      RuleSet rules,
      List<Manuscript> others,
      @Nullable Manuscript lastYear,
      LocalDate today) {
    Manuscript manuscript = read.manuscript();
    ReportFacts facts = ReportFacts.of(manuscript);
    Integer year = arguments.year() == null ? facts.year() : arguments.year();
    List<Figure> figures = year == null ? Figures.of(manuscript) : Figures.of(manuscript, year);
    CheckContext context =
        new CheckContext(
            arguments.year(),
            arguments.unit(),
            !arguments.internal(),
            today,
            arguments.due(),
            read.source());
    CheckRun run = Checks.examine(manuscript, context, rules, others);
    return new Checked(
        file,
        manuscript,
        read.source(),
        facts,
        figures,
        Sums.of(manuscript, figures),
        run,
        Comparisons.of(manuscript, others, lastYear, today),
        offsets(manuscript));
  }

  private static Map<String, Integer> offsets(Manuscript manuscript) {
    Map<String, Integer> offsets = new HashMap<>();
    int offset = 0;
    for (var line : manuscript.lines()) {
      offsets.put(line.id(), offset);
      offset += line.text().length() + 1;
    }
    return offsets;
  }

  int offset(String block) {
    return offsets.getOrDefault(block, 0);
  }

  /// Where a finding begins in the text; -1 when it is about the whole.
  int start(Finding finding) {
    return finding.blockId() == null ? -1 : offset(finding.blockId()) + finding.start();
  }

  /// The first-level section a block stands in; null in the opening and in title and signature.
  @Nullable String section(String block) {
    for (Section section : manuscript.sections()) {
      if (!section.isOpening()
          && section.blocks().stream().anyMatch(own -> own.id().equals(block))) {
        return section.id();
      }
    }
    return null;
  }
}
