package chengbao.review.domain;

import org.jspecify.annotations.Nullable;

/// An officer whose appointment as reviewer at this office holds now. Only [Officer#reviewing]
/// should make one outside tests.
///
/// @param ownName of the person
/// @param behalf for whom, when it is a delegation
public record Reviewer(
    PersonId person,
    String ownName,
    AppointmentId appointment,
    UnitId office,
    @Nullable Behalf behalf) {

  /// Somebody who acts for themselves.
  public Reviewer(PersonId person, String name, AppointmentId appointment, UnitId office) {
    this(person, name, appointment, office, null);
  }

  /// The name that everybody is shown: 甲(代乙) for a delegation.
  public String name() {
    return Behalf.shown(ownName, behalf == null ? null : behalf.name());
  }
}
