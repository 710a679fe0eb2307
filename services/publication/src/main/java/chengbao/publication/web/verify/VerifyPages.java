package chengbao.publication.web.verify;

import chengbao.publication.documents.Verdict;
import chengbao.publication.documents.Verification;
import chengbao.publication.web.Costly;
import chengbao.publication.web.InReadingRoom;
import chengbao.publication.web.Readers;
import chengbao.publication.web.ReportText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// 核验: is this what the portal published? Anybody may ask; a form that asks changes nothing.
@Path("/verify")
@PermitAll
@InReadingRoom
@RunOnVirtualThread
public class VerifyPages {

  private static final int LONGEST = 200;

  private final Verification verification;
  private final Readers readers;

  VerifyPages(Verification verification, Readers readers) {
    this.verification = verification;
    this.readers = readers;
  }

  @GET
  @Operation(hidden = true)
  public Response number(@QueryParam("n") @DefaultValue("") String typed) {
    String number = ReportText.shown(typed.strip());
    if (number.isEmpty()) {
      return page(200, "", null, null);
    }
    String asked = number.substring(0, Math.min(LONGEST, number.length()));
    Verdict verdict = verification.number(asked);
    return page(verdict.isKnown() ? 200 : 404, asked, Verified.of(verdict), null);
  }

  @POST
  @Path("/file")
  @Costly
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response file(@RestForm("file") @Nullable FileUpload file) throws IOException {
    if (file == null || file.size() == 0) {
      return page(422, "", null, "nothing");
    }
    if (file.size() > Uploaded.LARGEST) {
      return page(413, "", null, "too-large");
    }
    String name = ReportText.shown(file.fileName());
    String asked = name.substring(0, Math.min(LONGEST, name.length()));
    return page(200, asked, Verified.of(verification.file(Uploaded.sha256(file))), null);
  }

  @POST
  @Path("/text")
  @Costly
  @Operation(hidden = true)
  public Response text(@RestForm("text") @DefaultValue("") String text) {
    if (text.isBlank()) {
      return page(422, "", null, "nothing");
    }
    if (text.length() > Uploaded.LONGEST_TEXT) {
      return page(413, "", null, "too-large");
    }
    String head = ReportText.shown(text.strip().lines().findFirst().orElse(""));
    String asked = head.substring(0, Math.min(60, head.length()));
    return page(200, asked, Verified.of(verification.text(text)), null);
  }

  private Response page(
      int status, String asked, @Nullable Verified verified, @Nullable String problem) {
    var page = new VerifyPage(readers.around(readers.site(), "/verify"), asked, verified, problem);
    return readers.once(status, page);
  }
}
