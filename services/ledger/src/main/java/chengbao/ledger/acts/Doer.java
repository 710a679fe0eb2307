package chengbao.ledger.acts;

import org.jspecify.annotations.Nullable;

/// Who acted, under which appointment and unit, and for whom when it was a delegation, shown as
/// 甲(代乙).
///
/// Names are kept as they were on the day. An operator belongs to no unit and has no appointment.
///
/// @param person the person's id, the same in every service
public record Doer(
    String person,
    String name,
    @Nullable String appointment,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable String forPerson,
    @Nullable String forName) {

  /// Someone who acts under an appointment and for nobody else.
  public static Doer of(
      String person, String name, String appointment, String unit, String unitName) {
    return new Doer(person, name, appointment, unit, unitName, null, null);
  }
}
