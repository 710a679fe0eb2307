package chengbao.submission.persistence;

import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Routes;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class StoredRoutes implements Routes {
  private final EntityManager entities;

  StoredRoutes(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Route of(UnitId unit) {
    var row = entities.find(RouteRow.class, unit.value());
    return row == null ? Route.SIGNATURE_ONLY : Documents.read(row.content, Route.class);
  }

  @Override
  public void save(UnitId unit, Route route) {
    var row = entities.find(RouteRow.class, unit.value(), LockModeType.PESSIMISTIC_WRITE);
    if (row != null && row.version >= route.version()) {
      throw new Refused(Refusal.ROUTE_STALE);
    }
    var kept = row == null ? new RouteRow() : row;
    kept.unitId = unit.value();
    kept.version = route.version();
    kept.content = Documents.write(route);
    if (row == null) {
      entities.persist(kept);
    }
    entities.flush();
  }
}
