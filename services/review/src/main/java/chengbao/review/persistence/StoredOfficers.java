package chengbao.review.persistence;

import chengbao.review.domain.Appointment;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Officer;
import chengbao.review.domain.Officers;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Officers in PostgreSQL.
@ApplicationScoped
class StoredOfficers implements Officers {
  private static final String ALL =
      """
      select o.name, a from OfficerRow o left join AppointmentRow a on a.person = o.person %s
      where o.person = :person order by a.from, a.id
      """;

  private final EntityManager entities;

  StoredOfficers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Officer> find(PersonId person) {
    return officer(
        person,
        entities
            .createQuery(ALL.formatted(""), Object[].class)
            .setParameter("person", person.value())
            .getResultList());
  }

  @Override
  public Optional<Officer> find(PersonId person, AppointmentId appointment) {
    return officer(
        person,
        entities
            .createQuery(ALL.formatted("and a.id = :appointment"), Object[].class)
            .setParameter("person", person.value())
            .setParameter("appointment", appointment.value())
            .getResultList());
  }

  private static Optional<Officer> officer(PersonId person, List<Object[]> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Officer(person, (String) rows.getFirst()[0], appointments(rows)));
  }

  @Override
  public int reviewing(UnitId office, Instant now) {
    return ((Number)
            entities
                .createNativeQuery(
                    """
                    select count(distinct person) from appointments where unit = :office
                      and 'reviewer' = any (functions)
                      and from_at <= :now and (until_at is null or until_at > :now)
                    """)
                .setParameter("office", office.value())
                .setParameter("now", now)
                .getSingleResult())
        .intValue();
  }

  @Override
  public void keep(Officer officer, long version) {
    OfficerRow row =
        entities.find(OfficerRow.class, officer.person().value(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      row = new OfficerRow();
      row.person = officer.person().value();
      put(row, officer, version);
      entities.persist(row);
    } else if (row.version < version) {
      put(row, officer, version);
    } else {
      return;
    }
    replaceAppointments(officer);
  }

  private static void put(OfficerRow row, Officer officer, long version) {
    row.name = officer.name();
    row.version = version;
  }

  private void replaceAppointments(Officer officer) {
    entities
        .createQuery("delete from AppointmentRow a where a.person = :person")
        .setParameter("person", officer.person().value())
        .executeUpdate();
    officer
        .appointments()
        .forEach(held -> entities.persist(AppointmentRow.of(officer.person(), held)));
    entities.flush();
  }

  /// @param rows a name and an appointment each; an officer without any has one row all the same
  private static List<Appointment> appointments(List<Object[]> rows) {
    return rows.stream()
        .map(row -> (AppointmentRow) row[1])
        .filter(Objects::nonNull)
        .map(AppointmentRow::appointment)
        .toList();
  }
}
