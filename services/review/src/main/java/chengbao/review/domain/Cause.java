package chengbao.review.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The event of another service that led to a move here, and the officer who was behind it.
public record Cause(
    UUID event,
    PersonId person,
    String name,
    AppointmentId appointment,
    UnitId unit,
    String unitName,
    @Nullable Behalf behalf) {

  /// The officer as everybody is shown: 甲(代乙) for a delegation.
  public String shownName() {
    return Behalf.shown(name, behalf == null ? null : behalf.name());
  }

  /// An officer who acted for themselves.
  public Cause(
      UUID event,
      PersonId person,
      String name,
      AppointmentId appointment,
      UnitId unit,
      String unitName) {
    this(event, person, name, appointment, unit, unitName, null);
  }
}
