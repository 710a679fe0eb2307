package chengbao.submission.web.signing;

import chengbao.submission.ReadReceipts;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SealedReceipt;
import chengbao.submission.web.Callers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Receipts (报送回执) for programs.
@Path("/api/reports/{id}/receipts")
@Tag(name = "reports")
@Authenticated
@RunOnVirtualThread
public class ReceiptResource {
  private final ReadReceipts readReceipts;
  private final Callers callers;

  ReceiptResource(ReadReceipts readReceipts, Callers callers) {
    this.readReceipts = readReceipts;
    this.callers = callers;
  }

  /// @param version 第几稿
  record ReceiptBody(String number, int version, Instant at) {
    static ReceiptBody of(SealedReceipt sealed) {
      var receipt = sealed.receipt();
      return new ReceiptBody(receipt.number(), receipt.version(), receipt.at());
    }
  }

  @GET
  @Operation(summary = "The receipts of a report, the newest first")
  public List<ReceiptBody> list(@PathParam("id") UUID id) {
    return readReceipts.all(callers.reading(), new ReportId(id)).stream()
        .map(ReceiptBody::of)
        .toList();
  }

  @GET
  @Path("{number}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The receipt of a submitted version",
      description =
          "`receipt` is what people read, `jws` the same under the seal (compact JWS, EdDSA). Verify it with the keys"
              + " at `/.well-known/chengbao-receipt-keys.json`, or with `./chengbao verify`.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "receipt", value = SigningExamples.RECEIPT)))
  public Response read(@PathParam("id") UUID id, @PathParam("number") int number) {
    return ReceiptFiles.json(readReceipts.one(callers.reading(), new ReportId(id), number));
  }

  @GET
  @Path("{number}/pdf")
  @Produces(ReceiptFiles.PDF)
  @Operation(summary = "The receipt on paper, with a QR code")
  public Response pdf(@PathParam("id") UUID id, @PathParam("number") int number) {
    return ReceiptFiles.pdf(readReceipts.one(callers.reading(), new ReportId(id), number));
  }
}
