package chengbao.submission.web.drafting;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReportSheet;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// Bringing a text: a file or a paste replaces the draft.
///
/// @param empty the draft has no text yet, so nothing is replaced
/// @param typed the pasted text, kept when it was refused
@CheckedTemplate(basePath = "drafting")
record ImportPage(
    String id,
    long version,
    List<Crumb> crumbs,
    String reportTitle,
    boolean empty,
    String typed,
    List<Problem> problems,
    UUID fileCommand,
    UUID textCommand)
    implements TemplateInstance {

  static ImportPage of(ReportSheet sheet, String typed, List<Problem> problems, PageWords words) {
    var view = ReportView.of(sheet);
    var id = sheet.report().cover().id().toString();
    return new ImportPage(
        id,
        sheet.report().cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.now().importReport(), null)),
        view.head().title(),
        view.parts().stream().allMatch(part -> part.blocks().size() <= 1),
        typed,
        problems,
        UUID.randomUUID(),
        UUID.randomUUID());
  }
}
