package chengbao.submission.web.rounds;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.look.Written;
import chengbao.submission.ListRounds;
import chengbao.submission.ListUnits;
import chengbao.submission.OpenRound;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Bar;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Rounds on pages: the list, and opening one in the shortest way.
@Path("/rounds")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RoundPages {
  private final ListRounds listRounds;
  private final OpenRound openRound;
  private final ListUnits listUnits;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;
  private final Bar bar;
  private final Clock clock;

  RoundPages(
      ListRounds listRounds,
      OpenRound openRound,
      ListUnits listUnits,
      Callers callers,
      AnswerOnce once,
      PageWords words,
      Bar bar,
      Clock clock) {
    this.listRounds = listRounds;
    this.openRound = openRound;
    this.listUnits = listUnits;
    this.callers = callers;
    this.once = once;
    this.words = words;
    this.bar = bar;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance list() {
    return new RoundsPage(
        listRounds.list(callers.onPage()).stream().map(RoundsPage.Line::of).toList(),
        bar.oversees() && bar.has(OfficerFunction.ADMINISTRATOR));
  }

  @GET
  @Path("new")
  @RolesAllowed("administrator")
  @Operation(hidden = true)
  public TemplateInstance form() {
    var year = clock.instant().atZone(Written.ZONE).getYear();
    var owing =
        listUnits.list(callers.onPage()).stream()
            .filter(unit -> unit.kind().owes())
            .map(unit -> unit.id().toString())
            .collect(Collectors.toSet());
    var reportYear = String.valueOf(year - 1);
    return page(
        new OpenRoundPage.Typed(words.now().roundTitleOf(reportYear), "", reportYear, "", owing),
        List.of());
  }

  @POST
  @RolesAllowed("administrator")
  @Operation(hidden = true)
  public Response open(MultivaluedMap<String, String> form) {
    var caller = callers.onPage();
    var typed = typed(form);
    try {
      return once.once(
          form.getFirst("command"),
          typed,
          () -> {
            var round = openRound.open(caller, call(typed));
            return Response.seeOther(URI.create("/rounds/" + round.id())).build();
          });
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(typed, List.of(problem(refused))))
          .build();
    }
  }

  private OpenRoundPage page(OpenRoundPage.Typed typed, List<Problem> problems) {
    return new OpenRoundPage(
        crumbs(words.now().openRound()),
        typed,
        listUnits.list(callers.onPage()).stream().map(unit -> choice(unit, typed)).toList(),
        problems,
        UUID.randomUUID());
  }

  private List<Crumb> crumbs(String last) {
    return List.of(new Crumb(words.now().rounds(), "/rounds"), new Crumb(last, null));
  }

  private static OpenRoundPage.Choice choice(Unit unit, OpenRoundPage.Typed typed) {
    var id = unit.id().toString();
    return new OpenRoundPage.Choice(id, unit.name(), typed.units().contains(id));
  }

  private Problem problem(Refused refused) {
    var field =
        switch (refused.refusal()) {
          case ROUND_TITLE_MISSING -> "title";
          case ROUND_NOTICE_MISSING -> "noticeNumber";
          case ROUND_YEAR_UNLIKELY -> "reportYear";
          case ROUND_DUE_PAST -> "dueDay";
          default -> "unit";
        };
    return new Problem(field, words.sentence(refused));
  }

  private static OpenRoundPage.Typed typed(MultivaluedMap<String, String> form) {
    Set<String> units = new HashSet<>(form.getOrDefault("unit", List.of()));
    return new OpenRoundPage.Typed(
        form.getOrDefault("title", List.of("")).getFirst(),
        form.getOrDefault("noticeNumber", List.of("")).getFirst(),
        form.getOrDefault("reportYear", List.of("")).getFirst(),
        form.getOrDefault("dueDay", List.of("")).getFirst(),
        units);
  }

  /// The last day counts until its 24th hour.
  private static OpenRound.Call call(OpenRoundPage.Typed typed) {
    if (typed.units().isEmpty()) {
      throw new Refused(Refusal.ROUND_WITHOUT_UNITS);
    }
    return new OpenRound.Call(
        typed.title(),
        typed.noticeNumber(),
        number(typed.reportYear()),
        dayAfter(typed.dueDay()),
        typed.units().stream().sorted().map(UnitId::of).toList());
  }

  private static int number(String typed) {
    return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
  }

  private static Instant dayAfter(String typed) {
    try {
      return LocalDate.parse(typed.strip()).plusDays(1).atStartOfDay(Written.ZONE).toInstant();
    } catch (DateTimeException _) {
      return Instant.EPOCH;
    }
  }
}
