package chengbao.manuscript.command;

import chengbao.manuscript.Block;
import chengbao.manuscript.Finding;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.Severity;
import chengbao.manuscript.Wording;
import chengbao.manuscript.answers.Answer;
import chengbao.manuscript.answers.Passage;
import chengbao.manuscript.comparison.Copied.SectionShare;
import chengbao.manuscript.sums.Sum;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Results for people: each finding with the line it stands in, the sums with their working, and a
/// summary.
final class TextReport implements Output {
  private static final int BEFORE = 18;
  private static final int AFTER = 22;
  private static final int PASSAGE = 44;

  private final PrintStream out;
  private final Locale language;
  private final Paint paint;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int files;
  private int unreadable;

  TextReport(PrintStream out, Locale language, Paint paint) {
    this.out = out;
    this.language = language;
    this.paint = paint;
  }

  @Override
  public void unreadable(String file, Unreadable why) {
    files++;
    unreadable++;
    out.println(paint.strong(file));
    out.println(
        "  "
            + paint.severity(Severity.BLOCKER, say("command.unreadable", Map.of()))
            + " "
            + why.message(language));
    out.println();
  }

  @Override
  public void checked(Checked checked) {
    files++;
    head(checked);
    checked.run().findings().forEach(finding -> finding(checked, finding));
    sums(checked.sums());
    answers("command.plan", checked.comparisons().plan());
    answers("command.shortcomings", checked.comparisons().shortcomings());
    copied(checked.comparisons().copied());
    out.println();
  }

  private void head(Checked checked) {
    Manuscript manuscript = checked.manuscript();
    out.println(paint.strong(checked.file()));
    if (!manuscript.title().isEmpty()) {
      out.println("  " + manuscript.title());
    }
    String roles =
        String.join(
            "  ",
            manuscript.sections().stream()
                .filter(section -> !section.isOpening())
                .map(section ->
                    section.number() + say("role." + section.roles().getFirst().code(), Map.of()))
                .toList());
    out.println(
        "  "
            + paint.dim(
                say(
                    "command.head",
                    Map.of(
                        "unit",
                            String.valueOf(
                                checked.facts().unit() == null ? "–" : checked.facts().unit()),
                        "year",
                            String.valueOf(
                                checked.facts().year() == null ? "–" : checked.facts().year()),
                        "characters", String.valueOf(manuscript.characters()),
                        "figures", String.valueOf(checked.figures().size())))));
    out.println("  " + paint.dim(roles));
    if (!checked.source().hidden().isEmpty()) {
      out.println(
          "  "
              + say(
                  "command.hidden",
                  Map.of("count", String.valueOf(checked.source().hidden().size()))));
      checked.source().hidden().stream()
          .limit(10)
          .forEach(hidden ->
              out.println("    " + paint.dim(hidden.name(language) + " " + hidden.text())));
    }
  }

  private void finding(Checked checked, Finding finding) {
    counts.merge(finding.severity(), 1, Integer::sum);
    String name = say("severity." + finding.severity().code(), Map.of());
    out.println(
        "  "
            + paint.severity(finding.severity(), name)
            + " "
            + finding.message(language)
            + paint.dim("  " + finding.rule()));
    if (finding.blockId() != null) {
      gutter(checked.manuscript(), finding);
    }
    String suggestion = finding.suggestion(language);
    if (suggestion != null) {
      out.println("         " + paint.dim("→ " + suggestion));
    }
  }

  /// The line of the text, its number in the gutter, the passage marked.
  private void gutter(Manuscript manuscript, Finding finding) {
    List<Block> lines = manuscript.lines();
    for (int i = 0; i < lines.size(); i++) {
      Block line = lines.get(i);
      if (line.id().equals(finding.blockId())) {
        int end = Math.min(finding.end(), finding.start() + 60);
        int from = Math.max(0, finding.start() - BEFORE);
        int to = Math.min(line.text().length(), end + AFTER);
        String before = (from > 0 ? "…" : "") + line.text().substring(from, finding.start());
        String after = line.text().substring(end, to) + (to < line.text().length() ? "…" : "");
        String marked = paint.mark(line.text().substring(finding.start(), end));
        out.println(
            String.format(Locale.ROOT, "  %4d │ ", i + 1)
                + (before + marked + after).replace('\n', ' '));
      }
    }
  }

  private void sums(List<Sum> sums) {
    if (sums.isEmpty()) {
      return;
    }
    out.println("  " + say("command.sums", Map.of()));
    for (Sum sum : sums) {
      out.println(
          "    "
              + (sum.holds() ? paint.good("✓") : paint.severity(Severity.ERROR, "✗"))
              + " "
              + sum.working());
    }
  }

  private void answers(String title, List<Answer> answers) {
    if (answers.isEmpty()) {
      return;
    }
    out.println("  " + say(title, Map.of()));
    for (Answer answer : answers) {
      String by =
          switch (answer) {
            case Answer.Seen seen -> paint.good("→ ") + shortened(seen.by());
            case Answer.NotSeen _ ->
                paint.severity(Severity.WARNING, "→ " + say("command.not-seen", Map.of()));
          };
      out.println("    " + shortened(answer.asked()) + "\n      " + by);
    }
  }

  private static String shortened(Passage passage) {
    String words = passage.place().quote().replace('\n', ' ');
    return words.length() <= PASSAGE ? words : words.substring(0, PASSAGE) + "…";
  }

  private void copied(List<SectionShare> sections) {
    List<String> shares =
        sections.stream()
            .filter(section -> !section.heading().isEmpty())
            .map(section ->
                section.heading().substring(0, Math.min(8, section.heading().length()))
                    + " "
                    + Math.round(section.share() * 100)
                    + "%")
            .toList();
    if (!shares.isEmpty()) {
      out.println("  " + say("command.copied", Map.of()) + " " + String.join("  ", shares));
    }
  }

  @Override
  public void end() {
    out.println(
        say(
            "command.summary",
            Map.of(
                "files", String.valueOf(files),
                "unreadable", String.valueOf(unreadable),
                "blocker", count(Severity.BLOCKER),
                "error", count(Severity.ERROR),
                "warning", count(Severity.WARNING),
                "note", count(Severity.NOTE))));
    out.flush();
  }

  private String count(Severity severity) {
    return String.valueOf(counts.getOrDefault(severity, 0));
  }

  private String say(String key, Map<String, String> parameters) {
    return Wording.of(language).sentence(key, parameters);
  }
}
