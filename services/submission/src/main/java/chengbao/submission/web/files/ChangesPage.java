package chengbao.submission.web.files;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.comparison.CopyChange;
import chengbao.manuscript.comparison.Difference;
import chengbao.submission.BroughtText;
import chengbao.submission.CopyComparison;
import chengbao.submission.Origin;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Editable;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.drafting.ComparedPassage.Step;
import chengbao.submission.web.drafting.DraftForm;
import chengbao.submission.web.drafting.WritingWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 逐段比对: an edited copy beside the draft, each change to be taken over or refused.
///
/// @param tracked what was done to changes that nobody had accepted: `accepted` or `rejected`
/// @param replaced what it bears around its text, where the filled parts stay
/// @param disputed how many passages others changed too since the copy was downloaded
/// @param told whether the copy says how the draft read when it was downloaded
@CheckedTemplate(basePath = "files")
record ChangesPage(
    String id,
    String document,
    String tracked,
    long version,
    List<Crumb> crumbs,
    String name,
    List<Group> groups,
    List<Origin.Replaced> replaced,
    int changes,
    int disputed,
    boolean told,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  /// The changes under one heading.
  record Group(String heading, List<Line> lines) {}

  /// @param kind `changed`, `moved`, `added`, `removed` or `head`
  /// @param by `copy`, `draft` or `both`
  record Line(String key, String kind, String by, String part, List<Step> steps, boolean taken) {
    /// The key of the word for what happens to the passage.
    public String kindKey() {
      return "change_" + kind;
    }
  }

  static ChangesPage of(
      ReportSheet sheet,
      Editable report,
      Brought brought,
      @Nullable DraftForm chosen,
      @Nullable Problem problem,
      PageWords words) {
    var text = brought.text();
    var comparison = CopyComparison.of(report.papers().text(), text);
    var id = report.cover().id().toString();
    var groups = groups(comparison, chosen);
    return new ChangesPage(
        id,
        brought.document().toString(),
        brought.tracked(),
        report.cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(WritingWords.class).changes(), null)),
        text.fileName(),
        groups,
        Origin.replaced(text.manuscript(), report.papers().text().head()),
        groups.stream().mapToInt(group -> group.lines().size()).sum(),
        (int)
            comparison.passages().stream()
                .filter(change -> change.by() != CopyChange.By.COPY)
                .count(),
        !text.marks().isEmpty(),
        problem == null ? List.of() : List.of(problem),
        UUID.randomUUID());
  }

  /// A document that is laid aside, as it reads.
  record Brought(UUID document, String tracked, BroughtText text) {}

  private static List<Group> groups(CopyComparison comparison, @Nullable DraftForm chosen) {
    var groups = new ArrayList<Group>();
    var undisputed = comparison.undisputed();
    var head =
        comparison.head().stream()
            .map(change ->
                new Line(
                    change.key(),
                    "head",
                    "copy",
                    change.key(),
                    Step.all(change.edits()),
                    taken(change.key(), chosen, true)))
            .toList();
    if (!head.isEmpty()) {
      groups.add(new Group("", head));
    }
    for (var change : comparison.passages()) {
      if (groups.isEmpty()
          || !groups.getLast().heading().equals(change.under())
          || groups.getLast().lines().equals(head)) {
        groups.add(new Group(change.under(), new ArrayList<>()));
      }
      var by = undisputed.contains(change.key());
      groups.getLast().lines().add(line(change, taken(change.key(), chosen, by)));
    }
    return groups;
  }

  private static boolean taken(String key, @Nullable DraftForm chosen, boolean otherwise) {
    return chosen != null && chosen.has("c-" + key)
        ? chosen.text("c-" + key).equals("take")
        : otherwise;
  }

  private static Line line(CopyChange change, boolean taken) {
    var by = change.by().name().toLowerCase(Locale.ROOT);
    return switch (change.difference()) {
      case Difference.Changed one ->
          new Line(change.key(), "changed", by, "", Step.all(one.edits()), taken);
      case Difference.Moved one ->
          new Line(change.key(), "moved", by, "", Step.all(one.edits()), taken);
      case Difference.Added one -> whole(change.key(), "added", by, one.after().text(), taken);
      case Difference.Removed one -> whole(change.key(), "removed", by, one.before().text(), taken);
      case Difference.Unchanged one -> whole(change.key(), "same", by, one.after().text(), taken);
    };
  }

  private static Line whole(String key, String kind, String by, String text, boolean taken) {
    var step =
        switch (kind) {
          case "added" -> "ins";
          case "removed" -> "del";
          default -> "kept";
        };
    return new Line(key, kind, by, "", List.of(new Step(step, text)), taken);
  }
}
