package chengbao.submission.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A unit (单位): an organ that reports, reviews, or both.
///
/// @param district the area code of its district, six digits
/// @param addressee 主送机关 of its reports, taken over into a new draft
/// @param singleOfficer registered as having one officer, who drafts and signs
/// @param validUntil the first instant at which it no longer exists
/// @param successor the unit that carries its work on (承接单位) once it has ended
/// @param version grows with each change and is announced
public record Unit(
    UnitId id,
    UnitKind kind,
    String name,
    String shortName,
    @Nullable UnitId parent,
    String district,
    String areaCode,
    String creditCode,
    Site site,
    @Nullable String addressee,
    boolean singleOfficer,
    Instant validFrom,
    @Nullable Instant validUntil,
    @Nullable UnitId successor,
    long version) {

  public Unit at(long otherVersion) {
    return with(designation(), registration(), validUntil, successor, otherVersion);
  }

  /// Whether the other says the same, whatever its version.
  public boolean sameAs(Unit other) {
    return at(other.version).equals(other);
  }

  public boolean existsAt(Instant instant) {
    return !instant.isBefore(validFrom) && (validUntil == null || instant.isBefore(validUntil));
  }

  public Designation designation() {
    return new Designation(name, shortName);
  }

  public Registration registration() {
    return new Registration(parent, areaCode, creditCode, site, addressee, singleOfficer);
  }

  public Unit renamed(Designation other) {
    return with(other, registration(), validUntil, successor, version + 1);
  }

  public Unit registered(Registration other) {
    return with(designation(), other, validUntil, successor, version + 1);
  }

  /// @param heir who carries its work on; absent when nothing is left to do
  public Unit ended(Instant at, @Nullable UnitId heir) {
    return with(designation(), registration(), at, heir, version + 1);
  }

  /// A change made on a page that is out of date is refused.
  public void mustBeAt(long known) {
    if (version != known) {
      throw new Refused(Refusal.UNIT_CHANGED);
    }
  }

  public void mustExistAt(Instant now) {
    if (!existsAt(now)) {
      throw new Refused(Refusal.UNIT_ENDED, Map.of("unit", shortName));
    }
  }

  /// The two names a unit bears at a time.
  public record Designation(String name, String shortName) {
    public Designation {
      name = name.strip();
      shortName = shortName.isBlank() ? name : shortName.strip();
    }
  }

  /// What a unit is registered with; each can change while the unit stays the same.
  public record Registration(
      @Nullable UnitId parent,
      String areaCode,
      String creditCode,
      Site site,
      @Nullable String addressee,
      boolean singleOfficer) {}

  private Unit with(
      Designation names,
      Registration other,
      @Nullable Instant until,
      @Nullable UnitId heir,
      long otherVersion) {
    return new Unit(
        id,
        kind,
        names.name(),
        names.shortName(),
        other.parent(),
        district,
        other.areaCode(),
        other.creditCode(),
        other.site(),
        other.addressee(),
        other.singleOfficer(),
        validFrom,
        until,
        heir,
        otherVersion);
  }
}
