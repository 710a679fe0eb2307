package chengbao.publication.persistence;

import chengbao.publication.domain.OfficerStanding;
import chengbao.publication.domain.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/// Officers in PostgreSQL.
@ApplicationScoped
class StoredOfficers implements Officers {

  private final EntityManager entities;

  StoredOfficers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<OfficerStanding> find(String person) {
    return Optional.ofNullable(entities.find(OfficerRow.class, person))
        .map(row -> new OfficerStanding(person, row.name, terms(person), row.version));
  }

  @Override
  public void keep(OfficerStanding officer) {
    OfficerRow row = entities.find(OfficerRow.class, officer.id());
    if (row != null && row.version >= officer.version()) {
      return;
    }
    if (row == null) {
      row = new OfficerRow();
      row.id = officer.id();
      put(row, officer);
      entities.persist(row);
    } else {
      put(row, officer);
    }
    replaceTerms(officer);
  }

  private static void put(OfficerRow row, OfficerStanding officer) {
    row.name = officer.name();
    row.version = officer.version();
  }

  private void replaceTerms(OfficerStanding officer) {
    entities
        .createQuery("delete from AppointmentRow a where a.officer = :officer")
        .setParameter("officer", officer.id())
        .executeUpdate();
    officer.terms().forEach(term -> entities.persist(AppointmentRow.of(officer.id(), term)));
    entities.flush();
  }

  private List<OfficerStanding.Term> terms(String person) {
    return entities
        .createQuery(
            "from AppointmentRow a where a.officer = :officer order by a.from, a.id",
            AppointmentRow.class)
        .setParameter("officer", person)
        .getResultStream()
        .map(AppointmentRow::term)
        .toList();
  }
}
