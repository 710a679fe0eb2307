package chengbao.review.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person with all appointments, past ones too, as submission last told us.
public record Officer(PersonId person, String name, List<Appointment> appointments) {
  public Officer {
    appointments = List.copyOf(appointments);
  }

  /// The reviewer this officer is under that appointment at that instant, or a refusal. The rest of
  /// the domain takes a [Reviewer] only, so nothing is decided on a withdrawn appointment.
  public Reviewer reviewing(AppointmentId appointment, Instant now) {
    for (Appointment held : appointments) {
      UnitId unit = held.unit();
      if (held.id().equals(appointment) && unit != null && held.reviewsAt(now)) {
        return new Reviewer(person, name, held.id(), unit, held.behalf());
      }
    }
    throw new Refused(Refusal.NOT_A_REVIEWER);
  }

  /// The reviewer this officer is for the office at that instant, their own appointment before one
  /// by delegation.
  public Optional<Reviewer> reviewerAt(UnitId office, Instant now) {
    return appointments.stream()
        .filter(held -> held.reviewsAt(now) && office.equals(held.unit()))
        .min(Comparator.comparing(held -> held.behalf() != null))
        .map(held -> new Reviewer(person, name, held.id(), office, held.behalf()));
  }

  public boolean reviewsFor(@Nullable UnitId office, Instant now) {
    return appointments.stream()
        .anyMatch(held -> held.reviewsAt(now) && held.unit() != null && held.unit().equals(office));
  }
}
