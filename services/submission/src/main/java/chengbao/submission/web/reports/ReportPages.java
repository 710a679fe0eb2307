package chengbao.submission.web.reports;

import chengbao.door.AnswerOnce;
import chengbao.door.Language;
import chengbao.door.SignedIn;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.CompareWithSent;
import chengbao.submission.DeclineSignature;
import chengbao.submission.ReadAttachments;
import chengbao.submission.ReadRecord;
import chengbao.submission.ReadReport;
import chengbao.submission.ReadSigning;
import chengbao.submission.ReportSheet;
import chengbao.submission.SignAndSubmit;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Bar;
import chengbao.submission.web.Callers;
import chengbao.submission.web.Due;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.Standing;
import chengbao.submission.web.drafting.DraftPageMaking;
import chengbao.submission.web.drafting.DraftPageMaking.Showing;
import chengbao.submission.web.drafting.FindingView;
import chengbao.submission.web.drafting.Places;
import chengbao.submission.web.signing.SigningHooks;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.jspecify.annotations.Nullable;

/// A report on pages: the drafter's desk while it can change, the fixed text with the signatory's
/// two buttons afterwards, and its story.
@Path("/reports/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReportPages {
  private final ReadReport readReport;
  private final ReadRecord readRecord;
  private final ReadSigning readSigning;
  private final CompareWithSent compareWithSent;
  private final SignAndSubmit signAndSubmit;
  private final DeclineSignature declineSignature;
  private final DraftPageMaking drafting;
  private final Callers callers;
  private final AnswerOnce once;
  private final SignedIn signedIn;
  private final Language language;
  private final PageWords words;
  private final Bar bar;

  ReportPages(
      ReadReport readReport,
      ReadRecord readRecord,
      ReadSigning readSigning,
      CompareWithSent compareWithSent,
      SignAndSubmit signAndSubmit,
      DeclineSignature declineSignature,
      DraftPageMaking drafting,
      Callers callers,
      AnswerOnce once,
      SignedIn signedIn,
      Language language,
      PageWords words,
      Bar bar) {
    this.readReport = readReport;
    this.readRecord = readRecord;
    this.readSigning = readSigning;
    this.compareWithSent = compareWithSent;
    this.signAndSubmit = signAndSubmit;
    this.declineSignature = declineSignature;
    this.drafting = drafting;
    this.callers = callers;
    this.once = once;
    this.signedIn = signedIn;
    this.language = language;
    this.words = words;
    this.bar = bar;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("saved") @Nullable String saved) {
    var sheet = readReport.read(callers.onPage(), new ReportId(id));
    return sheet.report() instanceof Editable editable && bar.has(OfficerFunction.DRAFTER)
        ? drafting.of(sheet, editable, Showing.stored(saved != null))
        : page(sheet, "", List.of());
  }

  @POST
  @Path("signature")
  @RolesAllowed("signatory")
  @Operation(hidden = true)
  public Response sign(
      @PathParam("id") UUID id,
      @FormParam("version") long version,
      @FormParam("command") @Nullable String command,
      @FormParam("reason") @Nullable String reason,
      @FormParam("then") @Nullable String then) {
    var caller = callers.onPage();
    var report = new ReportId(id);
    var typed = Objects.requireNonNullElse(reason, "");
    try {
      return once.once(
          command,
          then + " " + version + " " + typed,
          () -> {
            if ("decline".equals(then)) {
              declineSignature.decline(caller, report, version, typed);
            } else {
              signAndSubmit.submit(caller, report, version);
            }
            return Response.seeOther(URI.create("/reports/" + id)).build();
          });
    } catch (Refused refused) {
      var problem = new Problem("reason", words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(readReport.read(caller, report), typed, List.of(problem)))
          .build();
    }
  }

  @GET
  @Path("record")
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance record(@PathParam("id") UUID id) {
    var caller = callers.onPage();
    var sheet = readReport.read(caller, new ReportId(id));
    return RecordPage.of(sheet, readRecord.read(caller, new ReportId(id)), words);
  }

  private @Nullable SigningHooks hooks(ReportSheet sheet) {
    var report = sheet.report();
    return report instanceof InHouse
        ? SigningHooks.of(readSigning.read(callers.onPage(), report.cover().id()), bar)
        : null;
  }

  private ReportPage page(ReportSheet sheet, String reason, List<Problem> problems) {
    var view = ReportView.of(sheet);
    var findings =
        sheet.checkup().findings().stream()
            .map(one -> FindingView.of(one, view.waivers(), null, Places.NONE, language.locale()))
            .toList();
    var hadAHand =
        sheet.report() instanceof AwaitingSignature awaiting
            && awaiting.papers().touchedBy(PersonId.of(signedIn.person()));
    return new ReportPage(
        sheet.report().cover().id().toString(),
        sheet.report().cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(sheet.unit().shortName() + " " + sheet.round().reportYear(), null)),
        sheet.unit().shortName(),
        Due.of(sheet.round().due()),
        Standing.of(sheet),
        view,
        ReportPage.passages(view, findings, sheet.checkup().sums()),
        ReportPage.whole(view, findings),
        sheet.checkup().notRun().keySet().stream()
            .sorted()
            .map(rule -> FindingView.ruleName(rule, language.locale()))
            .toList(),
        sheet.report() instanceof AwaitingSignature && bar.has(OfficerFunction.SIGNATORY),
        hadAHand && !sheet.unit().singleOfficer(),
        sheet.unit().singleOfficer(),
        hooks(sheet),
        bar.has(OfficerFunction.DRAFTER),
        ReadAttachments.of(sheet.report()).size(),
        compareWithSent.since(sheet.report()),
        reason,
        problems,
        UUID.randomUUID());
  }
}
