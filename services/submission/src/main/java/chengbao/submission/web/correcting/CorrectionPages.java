package chengbao.submission.web.correcting;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.CorrectReport;
import chengbao.submission.GiveUpCorrection;
import chengbao.submission.NoteCorrection;
import chengbao.submission.ReadReport;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Terms;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.Standing;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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

/// 更正 on a page.
@Path("/reports/{id}/correction")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class CorrectionPages {
  private final ReadReport readReport;
  private final CorrectReport correctReport;
  private final NoteCorrection noteCorrection;
  private final GiveUpCorrection giveUp;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  CorrectionPages(
      ReadReport readReport,
      CorrectReport correctReport,
      NoteCorrection noteCorrection,
      GiveUpCorrection giveUp,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.readReport = readReport;
    this.correctReport = correctReport;
    this.noteCorrection = noteCorrection;
    this.giveUp = giveUp;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    return page(id, null, List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response act(
      @PathParam("id") UUID id,
      @FormParam("version") long version,
      @FormParam("command") @Nullable String command,
      @FormParam("note") @Nullable String note,
      @FormParam("then") @Nullable String then) {
    var typed = Objects.requireNonNullElse(note, "");
    try {
      return once.once(
          command,
          then + " " + version + " " + typed,
          () -> {
            carryOut(new ReportId(id), version, typed, Objects.requireNonNullElse(then, "begin"));
            return Response.seeOther(URI.create("/reports/" + id)).build();
          });
    } catch (Refused refused) {
      var problem = new Problem("note", words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(id, typed, List.of(problem)))
          .build();
    }
  }

  private void carryOut(ReportId id, long version, String note, String then) {
    var caller = callers.onPage();
    switch (then) {
      case "note" -> noteCorrection.note(caller, id, version, note);
      case "give-up" -> giveUp.giveUp(caller, id, version);
      default -> correctReport.correct(caller, id, version, note);
    }
  }

  private CorrectionPage page(UUID id, @Nullable String typed, List<Problem> problems) {
    var sheet = readReport.read(callers.onPage(), new ReportId(id));
    var report = sheet.report();
    var correction = report.cover().correction();
    return new CorrectionPage(
        id.toString(),
        report.cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(EditionWords.class).correction(), null)),
        ReportView.of(sheet).head().title(),
        Standing.of(sheet),
        report instanceof Published published ? published.edition().number() : 0,
        correction == null
            ? sheet.round().inForce().corrections() == Terms.Corrections.WHOLE_CHAIN
            : correction.wholeChain(),
        correction,
        report instanceof Editable && correction != null,
        correction != null && report.cover().submittedVersions() > correction.version(),
        typed != null ? typed : correction == null ? "" : correction.note(),
        problems,
        UUID.randomUUID());
  }
}
