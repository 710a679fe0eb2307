package chengbao.publication.web.verify;

import chengbao.door.problem.Refusals;
import chengbao.publication.documents.Verification;
import chengbao.publication.web.Costly;
import chengbao.publication.web.InReadingRoom;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Verification for programs. What is not known is an answer, not an error.
@Path("/api/verifications")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@InReadingRoom
@RunOnVirtualThread
@Tag(name = "verification", description = "Is this what the portal published?")
public class VerificationsResource {

  static final String EXAMPLE =
      """
      {"verdict": "authentic", "matches": [{"by": "index-number",
       "report": "019c6d00-0000-7000-8000-000000000101", "edition": 1, "editions": 1, "current": 1,
       "state": "current", "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告", "organ": "白鹭镇人民政府",
       "indexNumber": "11990102MB0000002G/2026-00001", "recordNumber": "3F2A-9C01-77DE",
       "publicHash": "3f2a9c0177de…", "publishedAt": "2026-02-14T02:00:00Z",
       "addresses": {"report": "/reports/019c6d00-0000-7000-8000-000000000101"}}]}
      """;

  private final Verification verification;
  private final Refusals refusals;

  VerificationsResource(Verification verification, Refusals refusals) {
    this.verification = verification;
    this.refusals = refusals;
  }

  @GET
  @Operation(summary = "An index number, a 存证编号, or the SHA-256 of a file or a text")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Verified.class),
              examples = @ExampleObject(name = "authentic", value = EXAMPLE)))
  public Verified number(
      @Parameter(example = "3F2A-9C01-77DE") @QueryParam("n") @DefaultValue("") String number) {
    return Verified.of(verification.number(number.substring(0, Math.min(200, number.length()))));
  }

  @POST
  @Costly
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "A file that was downloaded here, or the text of a report",
      description =
          "Field `file` (up to 10 MB; only its SHA-256 is compared, nothing is kept) or `text`.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Verified.class),
              examples = @ExampleObject(name = "authentic", value = EXAMPLE)))
  @APIResponse(responseCode = "413", description = "Too large")
  @APIResponse(responseCode = "429", description = "Asked too often; Retry-After says when")
  public Response file(
      @RestForm("file") @Nullable FileUpload file, @RestForm("text") @Nullable String text)
      throws IOException {
    if (file != null && file.size() > Uploaded.LARGEST
        || text != null && text.length() > Uploaded.LONGEST_TEXT) {
      return refusals.answer(413, "too-large", Map.of());
    }
    return Response.ok(
            Verified.of(
                file != null
                    ? verification.file(Uploaded.sha256(file))
                    : verification.text(text == null ? "" : text)))
        .build();
  }
}
