package chengbao.review.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dated appointment: a person in a unit with functions, from an instant until another
/// (half-open).
///
/// @param unit absent only for an operator
public record Appointment(
    AppointmentId id,
    @Nullable UnitId unit,
    Set<Function> functions,
    String position,
    Instant from,
    @Nullable Instant until) {
  public Appointment {
    functions = Set.copyOf(functions);
  }

  public boolean holdsAt(Instant instant) {
    return !instant.isBefore(from) && (until == null || instant.isBefore(until));
  }

  boolean reviewsAt(Instant instant) {
    return holdsAt(instant) && unit != null && functions.contains(Function.REVIEWER);
  }
}
