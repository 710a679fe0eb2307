package chengbao.submission.web.signing;

import chengbao.receipt.ReceiptFile;
import chengbao.submission.domain.SealedReceipt;
import chengbao.submission.receipts.PrintedReceipt;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Receipts as files.
final class ReceiptFiles {
  static final String PDF = "application/pdf";

  private ReceiptFiles() {}

  static Response pdf(SealedReceipt sealed) {
    return file(Response.ok(PrintedReceipt.of(sealed), PDF), sealed, ".pdf");
  }

  static Response json(SealedReceipt sealed) {
    return file(
        Response.ok(ReceiptFile.write(sealed.jws()), MediaType.APPLICATION_JSON), sealed, ".json");
  }

  private static Response file(Response.ResponseBuilder answer, SealedReceipt sealed, String end) {
    var name = URLEncoder.encode("报送回执" + sealed.receipt().number() + end, StandardCharsets.UTF_8);
    return answer
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .header("Cache-Control", "no-store")
        .build();
  }
}
