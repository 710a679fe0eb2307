package chengbao.submission.web.drafting;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.comparison.Versions;
import chengbao.submission.EarlierDrafts.EarlierDraft;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Editable;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An earlier text compared with the present one, passage by passage.
///
/// @param restorable the present text can still be changed
@CheckedTemplate(basePath = "drafting")
record ComparisonPage(
    String id,
    String draft,
    long version,
    List<Crumb> crumbs,
    Instant until,
    String by,
    List<ComparedPassage> rows,
    int changed,
    boolean restorable,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  static ComparisonPage of(
      ReportSheet sheet, EarlierDraft earlier, List<Problem> problems, PageWords words) {
    var report = sheet.report();
    var id = report.cover().id().toString();
    var now =
        ReportView.of(sheet).parts().stream().flatMap(part -> part.blocks().stream()).toList();
    var rows =
        Versions.ofOneReport(earlier.text().blocks(), now).stream()
            .map(ComparedPassage::of)
            .toList();
    return new ComparisonPage(
        id,
        earlier.id().toString(),
        report.cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(DraftWords.class).earlier(), "/reports/" + id + "/earlier"),
            new Crumb(words.of(DraftWords.class).compared(), null)),
        earlier.until(),
        earlier.by().name(),
        rows,
        (int) rows.stream().filter(row -> !row.same()).count(),
        report instanceof Editable,
        problems,
        UUID.randomUUID());
  }
}
