package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Routes;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The route of a unit (审签流程), and who could be named in it.
@ApplicationScoped
@Verb
public class ReadRoute {
  private final RouteDesk desk;
  private final Routes routes;
  private final Officers officers;

  ReadRoute(RouteDesk desk, Routes routes, Officers officers) {
    this.desk = desk;
    this.routes = routes;
    this.officers = officers;
  }

  public record Sheet(Unit unit, Route route, List<Staff> officers) {}

  @Transactional
  public Sheet read(Caller caller, UnitId id) {
    var open = desk.open(caller, id);
    return new Sheet(open.unit(), routes.of(id), officers.of(id, open.now()));
  }
}
