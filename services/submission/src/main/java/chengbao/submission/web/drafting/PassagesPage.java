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
import org.jspecify.annotations.Nullable;

/// Passage by passage: what the public will not read, and why.
@CheckedTemplate(basePath = "drafting")
record PassagesPage(
    String id,
    long version,
    List<Crumb> crumbs,
    List<ReportView.Part> parts,
    int withheld,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  static PassagesPage of(ReportSheet sheet, @Nullable Problem problem, PageWords words) {
    var view = ReportView.of(sheet);
    var id = sheet.report().cover().id().toString();
    return new PassagesPage(
        id,
        sheet.report().cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.now().passages(), null)),
        view.parts(),
        (int)
            view.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(block -> !block.disclosed())
                .count(),
        problem == null ? List.of() : List.of(problem),
        UUID.randomUUID());
  }
}
