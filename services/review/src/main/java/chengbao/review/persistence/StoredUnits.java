package chengbao.review.persistence;

import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Units in PostgreSQL.
@ApplicationScoped
class StoredUnits implements Units {
  private final EntityManager entities;

  StoredUnits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Unit> find(UnitId unit) {
    return Optional.ofNullable(entities.find(UnitRow.class, unit.value())).map(StoredUnits::unit);
  }

  @Override
  public List<Unit> find(Collection<UnitId> units) {
    if (units.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("from UnitRow u where u.id in :ids", UnitRow.class)
        .setParameter("ids", units.stream().map(UnitId::value).toList())
        .getResultStream()
        .map(StoredUnits::unit)
        .toList();
  }

  private static Unit unit(UnitRow row) {
    return new Unit(new UnitId(row.id), row.kind, row.name, row.shortName, row.district);
  }

  @Override
  public void keep(Unit unit, long version) {
    UnitRow row = entities.find(UnitRow.class, unit.id().value());
    if (row == null) {
      row = new UnitRow();
      row.id = unit.id().value();
      put(row, unit, version);
      entities.persist(row);
    } else if (row.version < version) {
      put(row, unit, version);
    }
    entities.flush();
  }

  private static void put(UnitRow row, Unit unit, long version) {
    row.kind = unit.kind();
    row.name = unit.name();
    row.shortName = unit.shortName();
    row.district = unit.district();
    row.version = version;
  }
}
