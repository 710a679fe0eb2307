package chengbao.publication.persistence;

import chengbao.publication.domain.Site;
import chengbao.publication.domain.UnitStanding;
import chengbao.publication.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Units in PostgreSQL. A site is kept as the unit told last says.
@ApplicationScoped
class StoredUnits implements Units {

  private final EntityManager entities;

  StoredUnits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void keep(UnitStanding unit) {
    UnitRow row = entities.find(UnitRow.class, unit.id());
    if (row != null && row.version >= unit.version()) {
      return;
    }
    keep(unit.site());
    if (row == null) {
      row = new UnitRow();
      row.id = unit.id();
      put(row, unit);
      entities.persist(row);
    } else {
      put(row, unit);
    }
    entities.flush();
  }

  @Override
  public Optional<UnitStanding> find(String id) {
    return Optional.ofNullable(entities.find(UnitRow.class, id)).map(this::unit);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Set<String> carriedOnBy(String id) {
    return Set.copyOf(
        (List<String>)
            entities
                .createNativeQuery(
                    """
                    with recursive ended(id) as (
                      select id from units where successor = :id
                      union select u.id from units u join ended e on u.successor = e.id)
                    select id from ended
                    """,
                    String.class)
                .setParameter("id", id)
                .getResultList());
  }

  private void keep(Site site) {
    SiteRow row = entities.find(SiteRow.class, site.id());
    if (row == null) {
      row = new SiteRow();
      row.id = site.id();
      row.put(site);
      entities.persist(row);
    } else {
      row.put(site);
    }
    entities.flush();
  }

  private UnitStanding unit(UnitRow row) {
    Site site = entities.find(SiteRow.class, row.site).site();
    return new UnitStanding(
        row.id, row.kind, row.name, row.shortName, row.district, site, row.version, row.successor);
  }

  private static void put(UnitRow row, UnitStanding unit) {
    row.kind = unit.kind();
    row.name = unit.name();
    row.shortName = unit.shortName();
    row.district = unit.district();
    row.site = unit.site().id();
    row.version = unit.version();
    row.successor = unit.successor();
  }
}
