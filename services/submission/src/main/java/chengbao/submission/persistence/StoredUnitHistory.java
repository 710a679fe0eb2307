package chengbao.submission.persistence;

import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitHistory;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitTerm;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredUnitHistory implements UnitHistory {
  /// A term holds until the next begins; of two that begin together the later entry counts.
  private static final String THEN =
      """
      select t, u from UnitTermRow t, UnitRow u
      where u.id = t.key.unitId and t.holdsFrom <= :at and u.validFrom <= :at and (u.validUntil is null or u.validUntil > :at)
        and not exists (select 1 from UnitTermRow n
                        where n.key.unitId = t.key.unitId and n.key.version > t.key.version
                          and n.holdsFrom <= :at)
      """;

  private final UnitTermRows rows;
  private final EntityManager entities;

  StoredUnitHistory(UnitTermRows rows, EntityManager entities) {
    this.rows = rows;
    this.entities = entities;
  }

  @Override
  public List<UnitTerm> of(UnitId id) {
    var now = entities.find(UnitRow.class, id.value());
    return rows.list("key.unitId", Sort.by("key.version"), id.value()).stream()
        .map(row -> new UnitTerm(unit(row, now), row.holdsFrom))
        .toList();
  }

  @Override
  public Optional<Unit> at(UnitId id, Instant instant) {
    return entities
        .createQuery(THEN + " and u.id = :id", Object[].class)
        .setParameter("at", instant)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .map(this::unit);
  }

  @Override
  public List<Unit> ofDistrictAt(String district, Instant instant) {
    return entities
        .createQuery(THEN + " and u.district = :district order by u.place", Object[].class)
        .setParameter("at", instant)
        .setParameter("district", district)
        .getResultStream()
        .map(this::unit)
        .toList();
  }

  private Unit unit(Object[] found) {
    return unit((UnitTermRow) found[0], (UnitRow) found[1]);
  }

  private Unit unit(UnitTermRow row, UnitRow now) {
    return row.unit(now, entities.find(SiteRow.class, row.siteId));
  }
}
