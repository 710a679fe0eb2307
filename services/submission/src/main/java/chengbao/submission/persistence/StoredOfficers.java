package chengbao.submission.persistence;

import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.UnitId;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class StoredOfficers implements Officers {
  private final OfficerRows rows;
  private final AppointmentRows appointments;

  StoredOfficers(OfficerRows rows, AppointmentRows appointments) {
    this.rows = rows;
    this.appointments = appointments;
  }

  @Override
  public Optional<Staff> find(PersonId person) {
    return rows.findByIdOptional(person.value()).map(this::staff);
  }

  @Override
  public Optional<Staff> forChange(PersonId person) {
    return rows.findByIdOptional(person.value(), LockModeType.PESSIMISTIC_WRITE).map(this::staff);
  }

  @Override
  public Optional<Staff> named(String username) {
    return rows.find("username", username).firstResultOptional().map(this::staff);
  }

  @Override
  public List<Staff> search(String district, String sought, int most) {
    return staff(
        rows.getEntityManager()
            .createQuery(
                """
                select o from OfficerRow o
                where exists (select 1 from AppointmentRow a, UnitRow u
                              where a.person = o.person and u.id = a.unitId and u.district = :district
                                and (:all = true or o.name like :part or o.username like :part
                                     or u.name like :part or u.shortName like :part))
                order by o.name, o.person
                """,
                OfficerRow.class)
            .setParameter("district", district)
            .setParameter("all", sought.isEmpty())
            .setParameter("part", "%" + sought.replace("%", "").replace("_", "") + "%")
            .setMaxResults(most)
            .getResultList());
  }

  @Override
  public List<Staff> actingFor(PersonId person, Instant now) {
    return staff(
        rows.list(
            """
            person in (select a.person from AppointmentRow a
                       where a.forPerson = ?1 and (a.holdsUntil is null or a.holdsUntil > ?2))
            """,
            Sort.by("name"),
            person.value(),
            now));
  }

  @Override
  public List<Staff> of(UnitId unit, Instant now) {
    return staff(
        rows.list(
            """
            person in (select a.person from AppointmentRow a
                       where a.unitId = ?1 and (a.holdsUntil is null or a.holdsUntil > ?2))
            """,
            Sort.by("name"),
            unit.value(),
            now));
  }

  @Override
  public Map<UnitId, Integer> counts(String district, Instant now) {
    return rows.getEntityManager()
        .createQuery(
            """
            select a.unitId, count(distinct a.person) from AppointmentRow a, UnitRow u
            where u.id = a.unitId and u.district = :district
              and a.holdsFrom <= :now and (a.holdsUntil is null or a.holdsUntil > :now)
            group by a.unitId
            """,
            Object[].class)
        .setParameter("district", district)
        .setParameter("now", now)
        .getResultStream()
        .collect(
            Collectors.toMap(
                line -> new UnitId((UUID) line[0]), line -> ((Number) line[1]).intValue()));
  }

  @Override
  public void save(Staff officer) {
    var known = rows.findByIdOptional(officer.person().value());
    var row = known.orElseGet(OfficerRow::new);
    row.person = officer.person().value();
    row.username = officer.username();
    row.name = officer.name();
    row.version = officer.version();
    if (known.isEmpty()) {
      rows.persist(row);
    }
    saveHeld(row.person, officer.appointments());
    rows.flush();
  }

  /// What was held before stands in the session already, so each row is changed in its place.
  private void saveHeld(UUID person, List<Appointment> held) {
    var known = new HashMap<UUID, AppointmentRow>();
    appointments.list("person", person).forEach(row -> known.put(row.id, row));
    var place = 0;
    for (var appointment : held) {
      var row = known.remove(appointment.id().value());
      if (row == null) {
        appointments.persist(AppointmentRow.of(appointment, person, place++));
      } else {
        row.take(appointment, person, place++);
      }
    }
    known.values().forEach(appointments::delete);
  }

  private Staff staff(OfficerRow row) {
    return staff(List.of(row)).getFirst();
  }

  /// All with their appointments, which are asked for once.
  private List<Staff> staff(List<OfficerRow> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var held =
        appointments
            .list("person in ?1", Sort.by("place"), found.stream().map(row -> row.person).toList())
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.person,
                    Collectors.mapping(AppointmentRow::appointment, Collectors.toList())));
    return found.stream()
        .map(row ->
            new Staff(
                new PersonId(row.person),
                row.username,
                row.name,
                held.getOrDefault(row.person, List.of()),
                row.version))
        .toList();
  }
}
