package chengbao.submission.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dated appointment (任职): a unit and the functions held there.
///
/// @param unit absent for an operator, who belongs to no unit
/// @param position 职务, for reading
/// @param until the first instant at which it no longer holds
public record Appointment(
    AppointmentId id,
    @Nullable UnitId unit,
    Set<OfficerFunction> functions,
    String position,
    Instant from,
    @Nullable Instant until) {

  public boolean holdsAt(Instant instant) {
    return !instant.isBefore(from) && (until == null || instant.isBefore(until));
  }

  /// Whether it holds then or will hold later.
  public boolean endsAfter(Instant instant) {
    return until == null || instant.isBefore(until);
  }

  /// One that would begin later never holds.
  Appointment endedAt(Instant end) {
    return new Appointment(id, unit, functions, position, from.isAfter(end) ? end : from, end);
  }

  Appointment carriedOnAt(UnitId heir, AppointmentId next, Instant now) {
    return new Appointment(next, heir, functions, position, from.isAfter(now) ? from : now, until);
  }
}
