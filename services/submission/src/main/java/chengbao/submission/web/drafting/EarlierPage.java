package chengbao.submission.web.drafting;

import chengbao.look.Crumb;
import chengbao.submission.EarlierDrafts.EarlierDraft;
import chengbao.submission.ReportSheet;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/// 历史草稿: the texts that a draft had, the newest first.
@CheckedTemplate(basePath = "drafting")
record EarlierPage(String id, List<Crumb> crumbs, String reportTitle, List<Line> lines)
    implements TemplateInstance {

  /// @param by who had changed it last
  /// @param next who changed it then
  /// @param key of the word for what was done to it then
  record Line(String id, Instant until, String by, String next, String key, int characters) {
    static Line of(EarlierDraft draft) {
      return new Line(
          draft.id().toString(),
          draft.until(),
          draft.by().name(),
          draft.next().name(),
          "act_" + draft.verb().replace('-', '_'),
          draft.text().manuscript().characters());
    }
  }

  static EarlierPage of(ReportSheet sheet, List<EarlierDraft> drafts, PageWords words) {
    var id = sheet.report().cover().id().toString();
    return new EarlierPage(
        id,
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(DraftWords.class).earlier(), null)),
        ReportView.of(sheet).head().title(),
        drafts.stream().map(Line::of).toList());
  }
}
