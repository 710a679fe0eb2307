package chengbao.submission.web.signing;

import chengbao.submission.receipts.SealedByKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The public keys by which anybody verifies a receipt: the one thing of submission that is open to
/// everybody.
@Path("/.well-known/chengbao-receipt-keys.json")
@Tag(name = "receipts")
public class ReceiptKeys {
  private final SealedByKey seal;

  ReceiptKeys(SealedByKey seal) {
    this.seal = seal;
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The public keys of receipts, present and past (JSON Web Key Set)")
  public Response published() {
    return Response.ok(seal.published()).header("Cache-Control", "max-age=3600").build();
  }
}
