package chengbao.submission.web.drafting;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.submission.CheckDraft;
import chengbao.submission.ReadReport;
import chengbao.submission.RequestSignature;
import chengbao.submission.WithholdPassage;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.drafting.DraftPageMaking.Showing;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Drafting on pages: everything is saved by one form, and every button saves first.
@Path("/reports/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class DraftPages {
  private final ReadReport readReport;
  private final CheckDraft checkDraft;
  private final RequestSignature requestSignature;
  private final WithholdPassage withholdPassage;
  private final DraftSaving saving;
  private final DraftPageMaking making;
  private final Pace pace;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  DraftPages(
      ReadReport readReport,
      CheckDraft checkDraft,
      RequestSignature requestSignature,
      WithholdPassage withholdPassage,
      DraftSaving saving,
      DraftPageMaking making,
      Pace pace,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.readReport = readReport;
    this.checkDraft = checkDraft;
    this.requestSignature = requestSignature;
    this.withholdPassage = withholdPassage;
    this.saving = saving;
    this.making = making;
    this.pace = pace;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @POST
  @Operation(hidden = true)
  public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    var caller = callers.onPage();
    var report = new ReportId(id);
    var form = new DraftForm(fields);
    if (form.text("then").equals("check")) {
      return check(caller, report, form);
    }
    try {
      var outcome = saving.save(caller, report, form);
      return outcome.problems().isEmpty()
          ? next(caller, report, form, outcome.alone())
          : again(caller, report, form, outcome.problems(), 422);
    } catch (Refused refused) {
      if (refused.refusal() == Refusal.NOT_EDITABLE) {
        return tooLate(report, form, refused);
      }
      return again(
          caller,
          report,
          form,
          List.of(new Problem(null, words.sentence(refused))),
          RefusedMapper.status(refused.refusal()));
    }
  }

  /// The page as it stands, checked and not saved: by its button, and by its script while somebody
  /// types.
  private Response check(Caller caller, ReportId id, DraftForm form) {
    try {
      pace.take(caller.person());
      var live = checkDraft.check(caller, id, form.typed());
      var sheet = readReport.read(caller, id);
      return sheet.report() instanceof Editable editable
          ? Response.ok(making.of(sheet, editable, Showing.checked(form, live))).build()
          : see("/reports/" + id);
    } catch (Refused refused) {
      if (refused.refusal() == Refusal.NOT_EDITABLE) {
        return tooLate(id, form, refused);
      }
      return again(
          caller,
          id,
          form,
          List.of(new Problem(null, words.sentence(refused))),
          RefusedMapper.status(refused.refusal()));
    }
  }

  @GET
  @Path("passages")
  @Operation(hidden = true)
  public TemplateInstance passages(@PathParam("id") UUID id) {
    return PassagesPage.of(readReport.read(callers.onPage(), new ReportId(id)), null, words);
  }

  @POST
  @Path("passages")
  @Operation(hidden = true)
  public Response withhold(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    var caller = callers.onPage();
    var form = new DraftForm(fields);
    var block = form.text("block");
    var open = form.text("then").equals("open");
    try {
      return once.once(
          form.text("command"),
          block + open + form.version(),
          () -> {
            withholdPassage.withhold(
                caller, new ReportId(id), form.version(), block, open ? null : form.text("reason"));
            return Response.seeOther(URI.create("/reports/" + id + "/passages#" + block)).build();
          });
    } catch (Refused refused) {
      var problem = new Problem(block, words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(PassagesPage.of(readReport.read(caller, new ReportId(id)), problem, words))
          .build();
    }
  }

  /// The second press of 送签 is answered like the first; a save that comes too late keeps its text.
  private Response tooLate(ReportId id, DraftForm form, Refused refused) {
    try {
      return once.once(
          form.text("command"),
          id,
          () -> {
            throw refused;
          });
    } catch (Refused late) {
      return Response.status(RefusedMapper.status(late.refusal()))
          .entity(TooLatePage.of(words.sentence(late), "/reports/" + id, form.fields()))
          .build();
    }
  }

  private Response next(Caller caller, ReportId id, DraftForm form, boolean alone) {
    return switch (form.text("then")) {
      case "send" -> send(caller, id, form, alone);
      case "import" -> see("/reports/" + id + "/import");
      case "passages", "attachments", "preview" -> see("/reports/" + id + "/" + form.text("then"));
      default -> see("/reports/" + id + "?saved=1");
    };
  }

  /// What was sent is what this officer has seen: after somebody else's change the page is shown
  /// again first.
  private Response send(Caller caller, ReportId id, DraftForm form, boolean alone) {
    if (!alone) {
      throw new Refused(Refusal.VERSION_STALE);
    }
    return once.once(
        form.text("command"),
        id,
        () -> {
          var now = readReport.read(caller, id).report().cover().version();
          requestSignature.request(caller, id, now);
          return see("/reports/" + id);
        });
  }

  private Response again(
      Caller caller, ReportId id, DraftForm form, List<Problem> problems, int status) {
    var sheet = readReport.read(caller, id);
    if (sheet.report() instanceof Editable editable) {
      return Response.status(status)
          .entity(making.of(sheet, editable, Showing.refused(form, problems)))
          .build();
    }
    return see("/reports/" + id);
  }

  private static Response see(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
