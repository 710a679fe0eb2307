package chengbao.submission.web.drafting;

import chengbao.look.Crumb;
import chengbao.manuscript.Script;
import chengbao.submission.Origin;
import chengbao.submission.ReportSheet;
import chengbao.submission.web.PageWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/// 来稿: the last document as it was, with what was set aside.
@CheckedTemplate(basePath = "drafting")
record OriginPage(
    String id,
    List<Crumb> crumbs,
    String fileName,
    String by,
    Instant at,
    boolean traditional,
    List<Origin.Replaced> replaced,
    List<String> stripped,
    List<DocumentPage.Hidden> hidden,
    List<String> lines)
    implements TemplateInstance {

  static OriginPage of(ReportSheet sheet, Origin origin, PageWords words) {
    var id = sheet.report().cover().id().toString();
    return new OriginPage(
        id,
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(DraftWords.class).origin(), null)),
        origin.fileName(),
        origin.by().name(),
        origin.at(),
        origin.script() == Script.TRADITIONAL,
        origin.replaced(),
        origin.stripped(),
        DocumentPage.hidden(origin.hidden()),
        origin.original().lines().filter(line -> !line.isBlank()).toList());
  }
}
