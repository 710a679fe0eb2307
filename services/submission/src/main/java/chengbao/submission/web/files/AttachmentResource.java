package chengbao.submission.web.files;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.manuscript.ContentHash;
import chengbao.submission.AttachFile;
import chengbao.submission.ReadAttachments;
import chengbao.submission.ReceiveFile;
import chengbao.submission.RemoveAttachment;
import chengbao.submission.domain.Attachment;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.FileAnswers;
import chengbao.submission.web.ReportAnswers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// 附件 for programs.
@Path("/api/reports/{id}/attachments")
@Tag(name = "drafts")
@RunOnVirtualThread
public class AttachmentResource {
  private final ReadAttachments readAttachments;
  private final ReceiveFile receiveFile;
  private final AttachFile attachFile;
  private final RemoveAttachment removeAttachment;
  private final ReportAnswers answers;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  AttachmentResource(
      ReadAttachments readAttachments,
      ReceiveFile receiveFile,
      AttachFile attachFile,
      RemoveAttachment removeAttachment,
      ReportAnswers answers,
      Callers callers,
      AnswerOnce once,
      Versions versions) {
    this.readAttachments = readAttachments;
    this.receiveFile = receiveFile;
    this.attachFile = attachFile;
    this.removeAttachment = removeAttachment;
    this.answers = answers;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  /// @param use `minutes`, `evidence` or `sealed-scan`
  /// @param type the media type, told by the contents
  /// @param size in bytes
  /// @param scanned whether a scanner looked at it and found nothing
  public record AttachmentBody(
      String hash,
      String use,
      String name,
      String type,
      long size,
      boolean scanned,
      String by,
      Instant at) {
    static AttachmentBody of(Attachment attachment) {
      return new AttachmentBody(
          attachment.hash().value(),
          attachment.use().code(),
          attachment.name(),
          attachment.kind().type(),
          attachment.size(),
          attachment.scanned(),
          attachment.by().name(),
          attachment.at());
    }
  }

  @GET
  @Authenticated
  @Operation(summary = "What goes up with the report beside its text")
  public List<AttachmentBody> list(@PathParam("id") UUID id) {
    return readAttachments.list(callers.reading(), new ReportId(id)).attachments().stream()
        .map(AttachmentBody::of)
        .toList();
  }

  @GET
  @Path("{hash}")
  @Authenticated
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The file with this SHA-256")
  public Response file(@PathParam("id") UUID id, @PathParam("hash") String hash) {
    var opened = readAttachments.open(callers.reading(), new ReportId(id), hash);
    var attachment = opened.attachment();
    return FileAnswers.attachment(attachment.name(), attachment.kind(), opened.bytes());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed("drafter")
  @Operation(
      summary = "Add a file",
      description =
          "`use` is minutes, evidence or sealed-scan. What the file is, is told by its contents:"
              + " PDF, OFD, JPEG, PNG, TIFF, .docx, .xlsx; at most 20 MB, ten files, 60 MB together.")
  public Response attach(
      @PathParam("id") UUID id,
      @RestForm("use") @Nullable String use,
      @RestForm("file") @Nullable FileUpload file) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    var chosen =
        Attachment.Use.of(Objects.requireNonNullElse(use, ""))
            .orElseThrow(() -> new Refused(Refusal.ATTACHMENT_USE_MISSING));
    var received = FileAnswers.received(receiveFile, file);
    return once.once(
        chosen + " " + received.hash().value() + " " + seen,
        () -> {
          attachFile.attach(caller, new ReportId(id), seen, chosen, received);
          return answers.of(caller, new ReportId(id));
        });
  }

  @DELETE
  @Path("{hash}")
  @RolesAllowed("drafter")
  @Operation(summary = "Take a file out again")
  public Response remove(@PathParam("id") UUID id, @PathParam("hash") String hash) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    removeAttachment.remove(
        caller, new ReportId(id), versions.seen(), new ContentHash("sha-256", hash));
    return answers.of(caller, new ReportId(id));
  }
}
