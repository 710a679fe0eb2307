package chengbao.submission.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dated appointment (任职): a unit and the functions held there.
///
/// @param unit absent for an operator, who belongs to no unit
/// @param position 职务, for reading
/// @param until the first instant at which it no longer holds
/// @param onBehalfOf whose work is done under it by delegation (代理); absent for one's own
public record Appointment(
    AppointmentId id,
    @Nullable UnitId unit,
    Set<OfficerFunction> functions,
    String position,
    Instant from,
    @Nullable Instant until,
    @Nullable Person onBehalfOf) {

  /// One's own.
  public Appointment(
      AppointmentId id,
      @Nullable UnitId unit,
      Set<OfficerFunction> functions,
      String position,
      Instant from,
      @Nullable Instant until) {
    this(id, unit, functions, position, from, until, null);
  }

  public boolean holdsAt(Instant instant) {
    return !instant.isBefore(from) && (until == null || instant.isBefore(until));
  }

  /// Whether this person's work is done under it by somebody else.
  public boolean isFor(PersonId person) {
    return onBehalfOf != null && onBehalfOf.id().equals(person);
  }

  /// Whether it holds then or will hold later.
  public boolean endsAfter(Instant instant) {
    return until == null || instant.isBefore(until);
  }

  /// One that would begin later never holds.
  Appointment endedAt(Instant end) {
    return new Appointment(
        id, unit, functions, position, from.isAfter(end) ? end : from, end, onBehalfOf);
  }

  /// Whether somebody who acts for this appointment's holder acts under this one.
  boolean isActedFor(Appointment delegation) {
    return unit != null && unit.equals(delegation.unit);
  }

  Appointment carriedOnAt(UnitId heir, AppointmentId next, Instant now) {
    return new Appointment(
        next, heir, functions, position, from.isAfter(now) ? from : now, until, onBehalfOf);
  }
}
