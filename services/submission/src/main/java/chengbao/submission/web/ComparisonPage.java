package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference;
import chengbao.manuscript.comparison.Edit;
import chengbao.manuscript.comparison.Versions;
import chengbao.submission.EarlierDrafts.EarlierDraft;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Editable;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An earlier text compared with the present one, passage by passage.
///
/// @param restorable the present text can still be changed
record ComparisonPage(
    String id,
    String draft,
    long version,
    List<Crumb> crumbs,
    Instant until,
    String by,
    List<Row> rows,
    int changed,
    boolean restorable,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  /// @param kind `same`, `changed`, `moved`, `added` or `removed`
  record Row(String kind, int level, List<Step> steps) {
    public boolean same() {
      return kind.equals("same");
    }
  }

  /// @param kind `kept`, `ins` or `del`
  record Step(String kind, String text) {
    static Step of(Edit edit) {
      return switch (edit) {
        case Edit.Kept kept -> new Step("kept", kept.text());
        case Edit.Inserted inserted -> new Step("ins", inserted.text());
        case Edit.Deleted deleted -> new Step("del", deleted.text());
      };
    }
  }

  static ComparisonPage of(
      ReportSheet sheet, EarlierDraft earlier, List<Problem> problems, PageWords words) {
    var report = sheet.report();
    var id = report.cover().id().toString();
    var now =
        ReportView.of(sheet).parts().stream().flatMap(part -> part.blocks().stream()).toList();
    var rows =
        Versions.ofOneReport(earlier.text().blocks(), now).stream()
            .map(ComparisonPage::row)
            .toList();
    return new ComparisonPage(
        id,
        earlier.id().toString(),
        report.cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.draft().earlier(), "/reports/" + id + "/earlier"),
            new Crumb(words.draft().compared(), null)),
        earlier.until(),
        earlier.by().name(),
        rows,
        (int) rows.stream().filter(row -> !row.same()).count(),
        report instanceof Editable,
        problems,
        UUID.randomUUID());
  }

  private static Row row(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged same -> whole("same", same.after(), "kept");
      case Difference.Changed changed -> edited("changed", changed.after(), changed.edits());
      case Difference.Moved moved -> edited("moved", moved.after(), moved.edits());
      case Difference.Added added -> whole("added", added.after(), "ins");
      case Difference.Removed removed -> whole("removed", removed.before(), "del");
    };
  }

  private static Row whole(String kind, TextBlock block, String step) {
    return new Row(kind, block.level(), List.of(new Step(step, block.text())));
  }

  private static Row edited(String kind, TextBlock block, List<Edit> edits) {
    return new Row(kind, block.level(), edits.stream().map(Step::of).toList());
  }
}
