package chengbao.submission.web.files;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.manuscript.ContentHash;
import chengbao.submission.AttachFile;
import chengbao.submission.ReadAttachments;
import chengbao.submission.ReceiveFile;
import chengbao.submission.RemoveAttachment;
import chengbao.submission.domain.Attachment;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Bar;
import chengbao.submission.web.Callers;
import chengbao.submission.web.FileAnswers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/// 附件 on pages.
@Path("/reports/{id}/attachments")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AttachmentPages {
  private final ReadAttachments readAttachments;
  private final ReceiveFile receiveFile;
  private final AttachFile attachFile;
  private final RemoveAttachment removeAttachment;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;
  private final Bar bar;

  AttachmentPages(
      ReadAttachments readAttachments,
      ReceiveFile receiveFile,
      AttachFile attachFile,
      RemoveAttachment removeAttachment,
      Callers callers,
      AnswerOnce once,
      PageWords words,
      Bar bar) {
    this.readAttachments = readAttachments;
    this.receiveFile = receiveFile;
    this.attachFile = attachFile;
    this.removeAttachment = removeAttachment;
    this.callers = callers;
    this.once = once;
    this.words = words;
    this.bar = bar;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance list(
      @PathParam("id") UUID id, @QueryParam("again") @Nullable String again) {
    var problems =
        again == null
            ? List.<Problem>of()
            : List.of(new Problem("file", words.now().chooseAgain()));
    return page(callers.onPage(), id, problems);
  }

  @GET
  @Path("{hash}")
  @Authenticated
  @Produces(MediaType.WILDCARD)
  @Operation(hidden = true)
  public Response download(@PathParam("id") UUID id, @PathParam("hash") String hash) {
    var opened = readAttachments.open(callers.onPage(), new ReportId(id), hash);
    var attachment = opened.attachment();
    return FileAnswers.attachment(attachment.name(), attachment.kind(), opened.bytes());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed("drafter")
  @Operation(hidden = true)
  public Response attach(
      @PathParam("id") UUID id,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("use") @Nullable String use,
      @RestForm("version") long version,
      @RestForm("command") String command) {
    var caller = callers.onPage();
    try {
      var chosen =
          Attachment.Use.of(Objects.requireNonNullElse(use, ""))
              .orElseThrow(() -> new Refused(Refusal.ATTACHMENT_USE_MISSING));
      var received = FileAnswers.received(receiveFile, file);
      return once.once(
          command,
          chosen + " " + received.hash().value(),
          () -> {
            attachFile.attach(caller, new ReportId(id), version, chosen, received);
            return back(id);
          });
    } catch (Refused refused) {
      var field = refused.refusal() == Refusal.ATTACHMENT_USE_MISSING ? "use" : "file";
      return refused(caller, id, field, refused);
    }
  }

  @POST
  @Path("{hash}")
  @RolesAllowed("drafter")
  @Operation(hidden = true)
  public Response remove(
      @PathParam("id") UUID id,
      @PathParam("hash") String hash,
      @FormParam("version") long version,
      @FormParam("command") @Nullable String command) {
    var caller = callers.onPage();
    try {
      return once.once(
          command,
          hash,
          () -> {
            removeAttachment.remove(
                caller, new ReportId(id), version, new ContentHash("sha-256", hash));
            return back(id);
          });
    } catch (Refused refused) {
      return refused(caller, id, null, refused);
    }
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/reports/" + id + "/attachments")).build();
  }

  private Response refused(Caller caller, UUID id, @Nullable String field, Refused refused) {
    var problem = new Problem(field, words.sentence(refused));
    return Response.status(RefusedMapper.status(refused.refusal()))
        .entity(page(caller, id, List.of(problem)))
        .build();
  }

  private AttachmentsPage page(Caller caller, UUID id, List<Problem> problems) {
    var listed = readAttachments.list(caller, new ReportId(id));
    return AttachmentsPage.of(listed, bar.has(OfficerFunction.DRAFTER), problems, words);
  }
}
