package chengbao.submission.persistence;

import chengbao.submission.domain.Site;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class StoredUnits implements Units {
  private final UnitRows rows;
  private final UnitTermRows terms;
  private final ChainLevelRows levels;

  StoredUnits(UnitRows rows, UnitTermRows terms, ChainLevelRows levels) {
    this.rows = rows;
    this.terms = terms;
    this.levels = levels;
  }

  @Override
  public Optional<Unit> find(UnitId id) {
    return rows.findByIdOptional(id.value()).map(UnitRow::unit);
  }

  @Override
  public Optional<Unit> forChange(UnitId id) {
    return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(UnitRow::unit);
  }

  @Override
  public Optional<Unit> named(String district, String name) {
    var found =
        rows.list(
            "district = ?1 and validUntil is null and (name = ?2 or shortName = ?2)",
            Sort.by("place"),
            district,
            name);
    return found.stream()
        .filter(row -> row.name.equals(name))
        .findFirst()
        .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty())
        .map(UnitRow::unit);
  }

  @Override
  public List<Unit> ofDistrict(String district) {
    return rows.list("district", Sort.by("place"), district).stream().map(UnitRow::unit).toList();
  }

  @Override
  public List<Unit> endedInto(UnitId successor) {
    return rows.list("successorId", Sort.by("place"), successor.value()).stream()
        .map(UnitRow::unit)
        .toList();
  }

  @Override
  public void save(Unit unit, Instant from) {
    var site = rows.getEntityManager().merge(SiteRow.of(unit.site()));
    var known = rows.findByIdOptional(unit.id().value());
    var row = known.orElseGet(UnitRow::new);
    row.take(unit, site);
    if (known.isEmpty()) {
      rows.persist(row);
    }
    terms.persist(UnitTermRow.of(unit, from));
    rows.flush();
  }

  @Override
  public List<Site> sites(String district) {
    return rows.getEntityManager()
        .createQuery(
            """
            select s from SiteRow s
            where s.id in (select u.site.id from UnitRow u where u.district = :district)
            order by s.id
            """,
            SiteRow.class)
        .setParameter("district", district)
        .getResultStream()
        .map(SiteRow::site)
        .toList();
  }

  @Override
  public Map<UnitKind, List<UnitId>> chains(String district) {
    var chains = new EnumMap<UnitKind, List<UnitId>>(UnitKind.class);
    levels.list("key.district", Sort.by("key.kind", "key.level"), district).stream()
        .forEach(row ->
            chains
                .computeIfAbsent(UnitKind.of(row.key.kind()), _ -> new ArrayList<>())
                .add(new UnitId(row.officeId)));
    return chains;
  }

  @Override
  public void saveChains(String district, Map<UnitKind, List<UnitId>> chains) {
    levels.delete("key.district", district);
    chains.forEach((kind, offices) -> {
      var number = 1;
      for (var office : offices) {
        var key = new ChainLevelRow.Key(district, kind.code(), number++);
        levels.persist(ChainLevelRow.of(key, office.value()));
      }
    });
  }
}
