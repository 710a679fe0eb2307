package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Routes;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// 审签流程: the administrator of the unit, or whoever keeps the district's register, says through
/// which steps the unit's reports go before they are signed. Versions already on their way keep
/// theirs.
@ApplicationScoped
@Verb
public class SetRoute {
  private final RouteDesk desk;
  private final Routes routes;
  private final Officers officers;
  private final Logbook logbook;

  SetRoute(RouteDesk desk, Routes routes, Officers officers, Logbook logbook) {
    this.desk = desk;
    this.routes = routes;
    this.officers = officers;
    this.logbook = logbook;
  }

  /// @param stands a change of the text afterwards does not put the step back
  public record Stop(ClearanceStep step, List<PersonId> officers, boolean stands) {}

  @Transactional
  public Route set(Caller caller, UnitId id, long known, List<Stop> stops) {
    var open = desk.open(caller, id);
    Map<PersonId, String> names =
        officers.of(id, open.now()).stream()
            .collect(Collectors.toMap(staff -> staff.person(), staff -> staff.name()));
    var next =
        routes.of(id).changed(known, stops.stream().map(stop -> named(stop, names)).toList());
    routes.save(id, next);
    logbook.done(id.value(), "set-route", open.by(), null, open.now());
    return next;
  }

  private static Route.Stop named(Stop stop, Map<PersonId, String> names) {
    return new Route.Stop(
        stop.step(),
        stop.officers().stream()
            .distinct()
            .map(person -> {
              var name = names.get(person);
              if (name == null) {
                throw new Refused(
                    Refusal.ROUTE_OFFICER_UNKNOWN, Map.of("step", stop.step().code()));
              }
              return new Person(person, name);
            })
            .toList(),
        stop.stands());
  }
}
