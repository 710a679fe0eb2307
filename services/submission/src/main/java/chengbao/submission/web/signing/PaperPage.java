package chengbao.submission.web.signing;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadSigning;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// 纸质签发 put on the record, or the sealed scan brought: a form with a file each.
///
/// @param place the last part of the address
/// @param open it lies where this can be done
@CheckedTemplate(basePath = "signing")
record PaperPage(
    String id,
    long version,
    List<Crumb> crumbs,
    ReportView view,
    boolean seal,
    String place,
    boolean open,
    boolean wantsSeal,
    List<Signer> signatories,
    String signer,
    String signedOn,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  record Signer(String id, String name) {}

  /// What was typed, shown again when it was refused.
  record Typed(String signer, String signedOn) {}

  static PaperPage of(
      ReadSigning.Sheet signing,
      boolean seal,
      Typed typed,
      List<Problem> problems,
      PageWords words) {
    var sheet = signing.report();
    var report = sheet.report();
    var id = report.cover().id().toString();
    var title =
        seal
            ? words.of(SigningWords.class).sealedScan()
            : words.of(SigningWords.class).paperSignature();
    return new PaperPage(
        id,
        report.cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(title, null)),
        ReportView.of(sheet),
        seal,
        seal ? "seal" : "signature",
        seal ? report instanceof AwaitingSeal : report instanceof AwaitingSignature,
        sheet.round().wantsSeal(),
        signing.signatories().stream()
            .map(staff -> new Signer(staff.person().toString(), staff.name()))
            .toList(),
        typed.signer(),
        typed.signedOn(),
        problems,
        UUID.randomUUID());
  }
}
