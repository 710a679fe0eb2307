package chengbao.submission.domain;

/// A person at work under one appointment that holds now and has the function asked for.
public record Officer(
    Person person, AppointmentId appointment, UnitId unit, String unitName, String position) {

  public PersonId id() {
    return person.id();
  }

  public String name() {
    return person.name();
  }

  /// A report of another unit does not exist for this officer.
  public void mustWorkFor(UnitId owner) {
    if (!unit.equals(owner)) {
      throw new Refused(Refusal.REPORT_UNKNOWN);
    }
  }
}
