package chengbao.submission.web.returning;

import chengbao.look.Crumb;
import chengbao.submission.CompareWithSent.Compared;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.SinceSent;
import chengbao.submission.domain.returning.Part;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.Standing;
import chengbao.submission.web.drafting.ComparedPassage;
import chengbao.submission.web.drafting.Places;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;

/// 与上次报送稿对照: the whole text sent last beside the present one, passage by passage, with a link from
/// each change to where it stands now.
///
/// @param only what did not change is left out
/// @param editable the present text is a draft
@CheckedTemplate(basePath = "returning")
record SentComparisonPage(
    String id,
    List<Crumb> crumbs,
    String reportTitle,
    Standing standing,
    SinceSent since,
    int number,
    boolean editable,
    boolean only,
    List<Section> parts)
    implements TemplateInstance {

  /// @param heading empty for the opening; the words for the head are the page's
  record Section(String id, String heading, int changes, List<Row> rows) {}

  /// @param href where it stands in the present text
  /// @param exact the link leads to the passage itself, otherwise to its part
  record Row(ComparedPassage passage, String href, boolean exact) {}

  static SentComparisonPage of(Compared compared, boolean only, PageWords words) {
    var sheet = compared.sheet();
    var id = sheet.report().cover().id().toString();
    var view = ReportView.of(sheet);
    var links = links(sheet, id);
    return new SentComparisonPage(
        id,
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(SinceWords.class).title(), null)),
        view.head().title(),
        Standing.of(sheet),
        compared.since(),
        view.number(),
        sheet.report() instanceof Editable,
        only,
        compared.since().parts().stream()
            .filter(part -> !only || part.changes() > 0)
            .map(part -> section(part, only, links, words))
            .toList());
  }

  private static Section section(
      SinceSent.Passages part, boolean only, Links links, PageWords words) {
    return new Section(
        part.id(),
        part.id().equals(Part.HEAD)
            ? words.of(ReturningWords.class).head()
            : part.heading().isEmpty() ? words.of(ReturningWords.class).opening() : part.heading(),
        part.changes(),
        part.differences().stream()
            .map(ComparedPassage::of)
            .filter(passage -> !only || !passage.same())
            .map(passage -> links.to(passage, part.id()))
            .toList());
  }

  private static Links links(ReportSheet sheet, String id) {
    return sheet.report() instanceof Editable draft
        ? (passage, part) -> inDraft("/reports/" + id, draft, passage, part)
        : (passage, _) ->
            passage.kind().equals("removed")
                ? new Row(passage, "/reports/" + id, false)
                : new Row(passage, "/reports/" + id + "#" + passage.block(), true);
  }

  private static Row inDraft(String report, Editable draft, ComparedPassage passage, String part) {
    if (part.equals(Part.HEAD)) {
      return new Row(passage, report + "#head", false);
    }
    var places = Places.of(draft.papers().text(), Set.of());
    var place = places.of(passage.block());
    if (place != null) {
      return new Row(
          passage, report + "?paragraph=" + place.paragraph() + "#part-" + place.section(), true);
    }
    var around = places.of(part);
    return new Row(passage, around == null ? report : report + "#part-" + around.section(), false);
  }

  @FunctionalInterface
  private interface Links {
    Row to(ComparedPassage passage, String part);
  }
}
