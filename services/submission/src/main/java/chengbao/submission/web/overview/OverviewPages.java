package chengbao.submission.web.overview;

import chengbao.calendar.WorkingDays;
import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.AskExtension;
import chengbao.submission.DecideExtension;
import chengbao.submission.NoteSentElsewhere;
import chengbao.submission.NudgeUnits;
import chengbao.submission.ReadOverview;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.rounds.RoundWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 报送情况一览表 on a page, and what its readers do there: remind, ask for more time and decide on it,
/// note what went another way.
@Path("/rounds")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OverviewPages {
  private static final int ALL = 20_000;

  private final ReadOverview readOverview;
  private final NudgeUnits nudgeUnits;
  private final AskExtension askExtension;
  private final DecideExtension decideExtension;
  private final NoteSentElsewhere noteSentElsewhere;
  private final OverviewMaking making;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;
  private final WorkingDays days;

  OverviewPages(
      ReadOverview readOverview,
      NudgeUnits nudgeUnits,
      AskExtension askExtension,
      DecideExtension decideExtension,
      NoteSentElsewhere noteSentElsewhere,
      OverviewMaking making,
      Callers callers,
      AnswerOnce once,
      PageWords words,
      WorkingDays days) {
    this.readOverview = readOverview;
    this.nudgeUnits = nudgeUnits;
    this.askExtension = askExtension;
    this.decideExtension = decideExtension;
    this.noteSentElsewhere = noteSentElsewhere;
    this.making = making;
    this.callers = callers;
    this.once = once;
    this.words = words;
    this.days = days;
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance overview(@PathParam("id") UUID id, @BeanParam OverviewFilter filter) {
    return page(id, filter, null, List.of());
  }

  /// Every unit on one page, without tools.
  @GET
  @Path("{id}/print")
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance print(@PathParam("id") UUID id) {
    return making.printed(sheet(id, new OverviewFilter(), 0, ALL));
  }

  /// Changes with anything that the page shows; the page's script asks for it.
  @GET
  @Path("{id}/mark")
  @Authenticated
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public String mark(@PathParam("id") UUID id) {
    return readOverview.mark(callers.onPage(), new RoundId(id));
  }

  @GET
  @Path("{id}/notice")
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance notice(@PathParam("id") UUID id) {
    var sheet = sheet(id, new OverviewFilter(), 0, 1);
    var task = sheet.round().task();
    return new NoticePage(
        List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(words.of(RoundWords.class).overview(), "/rounds/" + id),
            new Crumb(words.of(RoundWords.class).noticeText(), null)),
        task.title(),
        task.noticeNumber(),
        task.noticeText().lines().filter(line -> !line.isBlank()).toList());
  }

  @POST
  @Path("{id}/nudge")
  @RolesAllowed("administrator")
  @Operation(hidden = true)
  public Response nudge(
      @PathParam("id") UUID id,
      @FormParam("unit") @Nullable List<String> chosen,
      @FormParam("text") @Nullable String text,
      @FormParam("verb") @Nullable String verb,
      @FormParam("command") @Nullable String command) {
    var units = chosen == null ? List.<UnitId>of() : chosen.stream().map(UnitId::of).toList();
    var typed = Objects.requireNonNullElse(text, "");
    if ("copy".equals(verb)) {
      return Response.ok(making.copied(sheet(id, new OverviewFilter(), 0, ALL), units, typed))
          .build();
    }
    var caller = callers.onPage();
    try {
      return once.once(
          command,
          List.of(id, units, typed),
          () -> {
            var job = nudgeUnits.nudge(caller, new RoundId(id), units, typed);
            return job.runs() ? RoundJobPages.see(job) : back(id);
          });
    } catch (Refused refused) {
      return refused(id, refused, "text", new OverviewPage.Typed(typed, "", "", "", "", ""));
    }
  }

  @POST
  @Path("{id}/extensions")
  @RolesAllowed({"drafter", "signatory"})
  @Operation(hidden = true)
  public Response ask(
      @PathParam("id") UUID id,
      @FormParam("until") @Nullable String until,
      @FormParam("reason") @Nullable String reason) {
    var typedUntil = Objects.requireNonNullElse(until, "");
    var typedReason = Objects.requireNonNullElse(reason, "");
    try {
      askExtension.ask(callers.onPage(), new RoundId(id), instant(typedUntil), typedReason);
      return back(id);
    } catch (Refused refused) {
      return refused(
          id, refused, "reason", new OverviewPage.Typed("", typedUntil, typedReason, "", "", ""));
    }
  }

  @POST
  @Path("{id}/extensions/{extension}")
  @RolesAllowed("administrator")
  @Operation(hidden = true)
  public Response decide(
      @PathParam("id") UUID id,
      @PathParam("extension") UUID extension,
      @FormParam("verb") @Nullable String verb,
      @FormParam("until") @Nullable String until,
      @FormParam("reason") @Nullable String reason) {
    var typedReason = Objects.requireNonNullElse(reason, "");
    try {
      if ("grant".equals(verb)) {
        decideExtension.grant(
            callers.onPage(),
            extension,
            instant(Objects.requireNonNullElse(until, "")),
            typedReason);
      } else {
        decideExtension.decline(callers.onPage(), extension, typedReason);
      }
      return back(id);
    } catch (Refused refused) {
      return refused(id, refused, "reason-" + extension, OverviewPage.Typed.nothing(""));
    }
  }

  @POST
  @Path("{id}/elsewhere")
  @RolesAllowed("drafter")
  @Operation(hidden = true)
  public Response elsewhere(
      @PathParam("id") UUID id,
      @FormParam("recipient") @Nullable String recipient,
      @FormParam("way") @Nullable String way,
      @FormParam("on") @Nullable String on) {
    var typed =
        new OverviewPage.Typed(
            "",
            "",
            "",
            Objects.requireNonNullElse(recipient, ""),
            Objects.requireNonNullElse(way, ""),
            Objects.requireNonNullElse(on, ""));
    try {
      noteSentElsewhere.note(
          callers.onPage(), new RoundId(id), typed.recipient(), typed.way(), day(typed.on()));
      return back(id);
    } catch (Refused refused) {
      return refused(id, refused, "recipient", typed);
    }
  }

  private Response refused(UUID id, Refused refused, String field, OverviewPage.Typed typed) {
    return Response.status(RefusedMapper.status(refused.refusal()))
        .entity(
            page(
                id,
                new OverviewFilter(),
                typed,
                List.of(new Problem(field, words.sentence(refused)))))
        .build();
  }

  private TemplateInstance page(
      UUID id, OverviewFilter filter, OverviewPage.@Nullable Typed typed, List<Problem> problems) {
    return making.page(
        sheet(id, filter, filter.from(), OverviewFilter.PAGE), filter, typed, problems);
  }

  private ReadOverview.Sheet sheet(UUID id, OverviewFilter filter, int from, int most) {
    return readOverview.read(
        callers.onPage(), new RoundId(id), all -> filter.narrow(all, days), from, most);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/rounds/" + id)).build();
  }

  /// A time as a form sends it; what is none lies long ago and is refused by the verb.
  private static Instant instant(String typed) {
    try {
      return LocalDateTime.parse(typed.strip()).atZone(WorkingDays.ZONE).toInstant();
    } catch (DateTimeException _) {
      return Instant.EPOCH;
    }
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException _) {
      return LocalDate.MAX;
    }
  }
}
