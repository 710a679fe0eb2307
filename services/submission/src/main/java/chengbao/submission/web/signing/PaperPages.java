package chengbao.submission.web.signing;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.submission.ReadSigning;
import chengbao.submission.ReceiveFile;
import chengbao.submission.RegisterPaperSignature;
import chengbao.submission.SubmitSealed;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.FileAnswers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// What is signed and sealed on paper: 纸质签发 put on the record by another officer than the drafter,
/// and 报送 with the sealed scan.
@Path("/reports/{id}/paper")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PaperPages {
  private final ReadSigning readSigning;
  private final ReceiveFile receiveFile;
  private final RegisterPaperSignature registerPaperSignature;
  private final SubmitSealed submitSealed;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  PaperPages(
      ReadSigning readSigning,
      ReceiveFile receiveFile,
      RegisterPaperSignature registerPaperSignature,
      SubmitSealed submitSealed,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.readSigning = readSigning;
    this.receiveFile = receiveFile;
    this.registerPaperSignature = registerPaperSignature;
    this.submitSealed = submitSealed;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Path("signature")
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance signature(@PathParam("id") UUID id) {
    return page(id, false, new PaperPage.Typed("", ""), List.of());
  }

  @GET
  @Path("seal")
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance seal(@PathParam("id") UUID id) {
    return page(id, true, new PaperPage.Typed("", ""), List.of());
  }

  @POST
  @Path("signature")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Authenticated
  @Operation(hidden = true)
  public Response register(
      @PathParam("id") UUID id,
      @RestForm("version") long version,
      @RestForm("command") @Nullable String command,
      @RestForm("signer") @Nullable String signer,
      @RestForm("signedOn") @Nullable String signedOn,
      @RestForm("file") @Nullable FileUpload file) {
    var caller = callers.onPage();
    try {
      var sheet = PaperForms.sheet(signer, signedOn, FileAnswers.received(receiveFile, file));
      return once.once(
          command,
          version + " " + signer + " " + signedOn + " " + sheet.scan().hash().value(),
          () -> {
            registerPaperSignature.register(caller, new ReportId(id), version, sheet);
            return back(id);
          });
    } catch (Refused refused) {
      var typed =
          new PaperPage.Typed(
              Objects.requireNonNullElse(signer, ""), Objects.requireNonNullElse(signedOn, ""));
      return refused(id, false, typed, refused);
    }
  }

  @POST
  @Path("seal")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed("drafter")
  @Operation(hidden = true)
  public Response submit(
      @PathParam("id") UUID id,
      @RestForm("version") long version,
      @RestForm("command") @Nullable String command,
      @RestForm("file") @Nullable FileUpload file) {
    var caller = callers.onPage();
    try {
      var scan = FileAnswers.received(receiveFile, file);
      return once.once(
          command,
          version + " " + scan.hash().value(),
          () -> {
            submitSealed.submit(caller, new ReportId(id), version, scan);
            return back(id);
          });
    } catch (Refused refused) {
      return refused(id, true, new PaperPage.Typed("", ""), refused);
    }
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/reports/" + id)).build();
  }

  private Response refused(UUID id, boolean seal, PaperPage.Typed typed, Refused refused) {
    var field =
        switch (refused.refusal()) {
          case SIGNER_UNKNOWN, DRAFTER_MAY_NOT_SIGN -> "signer";
          case SIGNING_DAY_UNLIKELY, DAY_UNREADABLE -> "signedOn";
          default -> "file";
        };
    var said =
        refused.refusal() == Refusal.FILE_KIND_NOT_TAKEN
            ? new Refused(Refusal.SCAN_KIND_NOT_TAKEN)
            : refused;
    var problem = new Problem(field, words.sentence(said));
    return Response.status(RefusedMapper.status(refused.refusal()))
        .entity(page(id, seal, typed, List.of(problem)))
        .build();
  }

  private PaperPage page(UUID id, boolean seal, PaperPage.Typed typed, List<Problem> problems) {
    return PaperPage.of(
        readSigning.read(callers.onPage(), new ReportId(id)), seal, typed, problems, words);
  }
}
