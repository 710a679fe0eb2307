package chengbao.submission.web.signing;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.submission.DeclineSignature;
import chengbao.submission.GiveClearance;
import chengbao.submission.ReadSigning;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Bar;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
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
import org.jspecify.annotations.Nullable;

/// 审签 on a page. Who may do what is said by the verb: a step is open to the officers named for it,
/// whatever their functions.
@Path("/reports/{id}/clearance")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
public class ClearancePages {
  private final ReadSigning readSigning;
  private final GiveClearance giveClearance;
  private final DeclineSignature declineSignature;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;
  private final Bar bar;

  ClearancePages(
      ReadSigning readSigning,
      GiveClearance giveClearance,
      DeclineSignature declineSignature,
      Callers callers,
      AnswerOnce once,
      PageWords words,
      Bar bar) {
    this.readSigning = readSigning;
    this.giveClearance = giveClearance;
    this.declineSignature = declineSignature;
    this.callers = callers;
    this.once = once;
    this.words = words;
    this.bar = bar;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    return page(id, "", "", List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response act(
      @PathParam("id") UUID id,
      @FormParam("version") long version,
      @FormParam("command") @Nullable String command,
      @FormParam("opinion") @Nullable String opinion,
      @FormParam("minutes") @Nullable String minutes,
      @FormParam("then") @Nullable String then) {
    var caller = callers.onPage();
    var report = new ReportId(id);
    var written = Objects.requireNonNullElse(opinion, "");
    try {
      return once.once(
          command,
          then + " " + version + " " + written + " " + minutes,
          () -> {
            if ("decline".equals(then)) {
              declineSignature.decline(caller, report, version, written);
            } else {
              giveClearance.clear(
                  caller, report, version, new GiveClearance.Opinion(written, minutes));
            }
            return Response.seeOther(URI.create("/reports/" + id)).build();
          });
    } catch (Refused refused) {
      var field = refused.refusal() == Refusal.MINUTES_MISSING ? "minutes" : "opinion";
      var problem = new Problem(field, words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(id, written, Objects.requireNonNullElse(minutes, ""), List.of(problem)))
          .build();
    }
  }

  private ClearancePage page(UUID id, String opinion, String minutes, List<Problem> problems) {
    var signing = readSigning.read(callers.onPage(), new ReportId(id));
    var mayTakeBack =
        signing.report().report() instanceof AwaitingSeal
            ? bar.has(OfficerFunction.SIGNATORY)
            : signing.stop() != null && bar.has(OfficerFunction.DRAFTER);
    return ClearancePage.of(signing, mayTakeBack, opinion, minutes, problems, words);
  }
}
