package chengbao.review.persistence;

import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Units in PostgreSQL.
@ApplicationScoped
class StoredUnits implements Units {
  /// An array is one parameter however many units; a list would be another statement each time.
  private static final String NAMED =
      "select id, kind, name, short_name, district from units where id = any (:ids)";

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
    return StoredCaseLines.tuples(
            entities
                .createNativeQuery(NAMED, Tuple.class)
                .setParameter("ids", units.stream().map(UnitId::value).toArray(UUID[]::new)))
        .stream()
        .map(row ->
            new Unit(
                new UnitId(row.get("id", UUID.class)),
                row.get("kind", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("district", String.class)))
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
