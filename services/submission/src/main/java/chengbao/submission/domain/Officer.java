package chengbao.submission.domain;

import org.jspecify.annotations.Nullable;

/// A person at work under one appointment that holds now and has the function asked for.
///
/// @param person by the name that everybody is shown: 甲(代乙) for a delegation
/// @param behalf for whom, when it is a delegation
public record Officer(
    Person person,
    AppointmentId appointment,
    UnitId unit,
    String unitName,
    String position,
    @Nullable Behalf behalf) {

  /// Somebody at work for themselves.
  public Officer(
      Person person, AppointmentId appointment, UnitId unit, String unitName, String position) {
    this(person, appointment, unit, unitName, position, null);
  }

  /// @param ownName of who acts
  /// @param of for whom
  public record Behalf(String ownName, Person of) {
    /// 甲(代乙)
    public String shown() {
      return shown(ownName, of.name());
    }

    public static String shown(String name, @Nullable String forName) {
      return forName == null ? name : name + "(代" + forName + ")";
    }
  }

  public PersonId id() {
    return person.id();
  }

  /// The officer's own name.
  public String name() {
    return behalf == null ? person.name() : behalf.ownName();
  }

  /// Whether this is, or acts for, the person: rules of separation hold for both.
  public boolean isOrActsFor(PersonId other) {
    return id().equals(other) || (behalf != null && behalf.of().id().equals(other));
  }

  /// A report of another unit does not exist for this officer.
  public void mustWorkFor(UnitId owner) {
    if (!unit.equals(owner)) {
      throw new Refused(Refusal.REPORT_UNKNOWN);
    }
  }
}
