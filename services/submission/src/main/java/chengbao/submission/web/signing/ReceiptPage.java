package chengbao.submission.web.signing;

import chengbao.look.Crumb;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Receipt;
import chengbao.submission.domain.SealedReceipt;
import chengbao.submission.web.PageWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// 报送回执 as a page.
///
/// @param others versions of the same report with receipts of their own, the newest first
@CheckedTemplate(basePath = "signing")
record ReceiptPage(
    String id, List<Crumb> crumbs, Receipt receipt, List<Integer> others, String disclosureKey)
    implements TemplateInstance {

  static ReceiptPage of(
      ReportSheet sheet, SealedReceipt shown, List<SealedReceipt> all, PageWords words) {
    var receipt = shown.receipt();
    var id = receipt.report().toString();
    return new ReceiptPage(
        id,
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(SigningWords.class).receipt(), null)),
        receipt,
        all.stream()
            .map(one -> one.receipt().version())
            .filter(version -> version != receipt.version())
            .toList(),
        "disclosure_" + receipt.disclosure().kind().name());
  }
}
