package chengbao.submission.web.drafting;

import chengbao.manuscript.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage with the words marked that its findings are about.
public record Marked(String block, boolean heading, List<Run> runs) {

  /// @param finding absent for words that nothing was found about
  record Run(String text, @Nullable FindingView finding) {}

  public static Marked of(TextBlock block, List<FindingView> findings) {
    var here =
        findings.stream()
            .filter(finding -> block.id().equals(finding.block()))
            .sorted(Comparator.comparingInt(FindingView::start))
            .toList();
    return new Marked(block.id(), block.level() > 0, runs(block.text(), here));
  }

  /// Words that an earlier finding marked already get no second mark.
  private static List<Run> runs(String text, List<FindingView> findings) {
    var runs = new ArrayList<Run>();
    var shown = 0;
    for (var finding : findings) {
      var end = Math.min(finding.end(), text.length());
      if (finding.start() >= shown && finding.start() < end) {
        add(runs, text.substring(shown, finding.start()), null);
        add(runs, text.substring(finding.start(), end), finding);
        shown = end;
      }
    }
    add(runs, text.substring(shown), null);
    return List.copyOf(runs);
  }

  private static void add(List<Run> runs, String text, @Nullable FindingView finding) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, finding));
    }
  }
}
