package chengbao.review;

import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Officer;
import chengbao.review.domain.Officers;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.UnitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Officers kept in memory.
public final class KeptOfficers implements Officers {
  private final Map<PersonId, Officer> kept = new HashMap<>();

  @Override
  public Optional<Officer> find(PersonId person) {
    return Optional.ofNullable(kept.get(person));
  }

  @Override
  public Optional<Officer> find(PersonId person, AppointmentId appointment) {
    return find(person)
        .map(officer ->
            new Officer(
                person,
                officer.name(),
                officer.appointments().stream()
                    .filter(held -> held.id().equals(appointment))
                    .toList()));
  }

  @Override
  public int reviewing(UnitId office, Instant now) {
    return (int) kept.values().stream().filter(held -> held.reviewsFor(office, now)).count();
  }

  @Override
  public void keep(Officer officer, long version) {
    kept.put(officer.person(), officer);
  }
}
