package chengbao.submission.web.signing;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadSigning;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// 审签: where somebody who is asked at a step writes the opinion, or sends the report back.
///
/// @param opinion as typed when it was refused
/// @param mayTakeBack a drafter may take the report back, or the signatory the signature
@CheckedTemplate(basePath = "signing")
record ClearancePage(
    String id,
    long version,
    List<Crumb> crumbs,
    ReportView view,
    String stepKey,
    boolean discussion,
    boolean asked,
    boolean hadAHand,
    boolean mayTakeBack,
    List<SigningSheetPage.Line> cleared,
    String opinion,
    String minutes,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  static ClearancePage of(
      ReadSigning.Sheet signing,
      boolean mayTakeBack,
      String opinion,
      String minutes,
      List<Problem> problems,
      PageWords words) {
    var sheet = signing.report();
    var id = sheet.report().cover().id().toString();
    var stop = signing.stop();
    return new ClearancePage(
        id,
        sheet.report().cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(SigningWords.class).clearance(), null)),
        ReportView.of(sheet),
        stop == null ? "" : SigningSheetPage.Line.key(stop.step().code()),
        stop != null && stop.step() == ClearanceStep.DISCUSSION,
        signing.asked(),
        signing.hadAHand(),
        mayTakeBack,
        signing.cleared().stream().map(SigningSheetPage.Line::of).toList(),
        opinion,
        minutes,
        problems,
        UUID.randomUUID());
  }
}
