package chengbao.submission.web.rounds;

import chengbao.calendar.WorkingDays;
import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.PlanningDesk;
import chengbao.submission.ReviseOutline;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Template;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 报告模板 on pages: what there is, and the next version.
@Path("/outlines")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class OutlinePages {
  private final PlanningDesk desk;
  private final ReviseOutline reviseOutline;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;
  private final Clock clock;

  OutlinePages(
      PlanningDesk desk,
      ReviseOutline reviseOutline,
      Callers callers,
      AnswerOnce once,
      PageWords words,
      Clock clock) {
    this.desk = desk;
    this.reviseOutline = reviseOutline;
    this.callers = callers;
    this.once = once;
    this.words = words;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@QueryParam("made") @Nullable String made) {
    return new OutlinesPage(
        List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(words.of(CampaignWords.class).outlines(), null)),
        outlines().stream()
            .map(one -> OutlinesPage.Line.of(one, reportYear(), words.locale()))
            .toList(),
        made != null);
  }

  @GET
  @Path("{id}/{version: \\d{1,6}}/revision")
  @Operation(hidden = true)
  public TemplateInstance form(@PathParam("id") String id, @PathParam("version") int version) {
    var start = known(id, version);
    return page(start.template(), OutlineForm.of(start), List.of());
  }

  @POST
  @Path("{id}/{version: \\d{1,6}}/revision")
  @Operation(hidden = true)
  public Response revise(
      @PathParam("id") String id,
      @PathParam("version") int version,
      MultivaluedMap<String, String> sent) {
    var start = known(id, version).template();
    var form = OutlineForm.sent(sent);
    try {
      return once.once(
          sent.getFirst("command"),
          sent,
          () -> {
            reviseOutline.revise(
                callers.onPage(),
                new ReviseOutline.Basis(id, version, newest(sent.getFirst("newest"))),
                form.wish());
            return Response.seeOther(URI.create("/outlines?made=1")).build();
          });
    } catch (Refused refused) {
      var field =
          switch (refused.refusal()) {
            case OUTLINE_TITLE_UNLIKELY -> "title";
            case OUTLINE_REMARK_MISSING -> "remark";
            case RULE_SET_UNKNOWN -> "ruleSet";
            case OUTLINE_LENGTHS_UNLIKELY -> "least";
            default -> "heading-0";
          };
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(start, form, List.of(new Problem(field, words.sentence(refused)))))
          .build();
    }
  }

  private OutlineFormPage page(Template start, OutlineForm form, List<Problem> problems) {
    return OutlineFormPage.of(
        List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(words.of(CampaignWords.class).outlines(), "/outlines"),
            new Crumb(words.of(CampaignWords.class).outlineRevise(), null)),
        start,
        outlines().stream().mapToInt(one -> one.template().version()).max().orElse(0),
        form,
        desk.ruleSets(callers.onPage()),
        words.locale(),
        problems);
  }

  private Outline known(String id, int version) {
    return outlines().stream()
        .filter(one -> one.template().id().equals(id) && one.template().version() == version)
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.OUTLINE_UNKNOWN));
  }

  private List<Outline> outlines() {
    return desk.outlines(callers.onPage());
  }

  /// The year that reports are about now.
  private int reportYear() {
    return WorkingDays.day(clock.instant()).getYear() - 1;
  }

  private static int newest(@Nullable String typed) {
    return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }
}
