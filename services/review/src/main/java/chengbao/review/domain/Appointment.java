package chengbao.review.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dated appointment: a person in a unit with functions, from an instant until another
/// (half-open).
///
/// @param unit absent only for an operator
/// @param behalf whose work is done under it by delegation; absent for one's own
public record Appointment(
    AppointmentId id,
    @Nullable UnitId unit,
    Set<Function> functions,
    String position,
    Instant from,
    @Nullable Instant until,
    @Nullable Behalf behalf) {
  public Appointment {
    functions = Set.copyOf(functions);
  }

  /// One's own.
  public Appointment(
      AppointmentId id,
      @Nullable UnitId unit,
      Set<Function> functions,
      String position,
      Instant from,
      @Nullable Instant until) {
    this(id, unit, functions, position, from, until, null);
  }

  public boolean holdsAt(Instant instant) {
    return !instant.isBefore(from) && (until == null || instant.isBefore(until));
  }

  boolean reviewsAt(Instant instant) {
    return holdsAt(instant) && unit != null && functions.contains(Function.REVIEWER);
  }
}
