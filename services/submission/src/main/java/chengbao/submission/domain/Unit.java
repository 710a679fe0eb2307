package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit (单位): an organ that reports, reviews, or both.
///
/// @param district the area code of its district, six digits
/// @param addressee 主送机关 of its reports, taken over into a new draft
/// @param singleOfficer registered as having one officer, who drafts and signs
/// @param validUntil the first instant at which it no longer exists
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
    long version) {

  public Unit at(long otherVersion) {
    return new Unit(
        id,
        kind,
        name,
        shortName,
        parent,
        district,
        areaCode,
        creditCode,
        site,
        addressee,
        singleOfficer,
        validFrom,
        validUntil,
        otherVersion);
  }

  /// Whether the other says the same, whatever its version.
  public boolean sameAs(Unit other) {
    return at(other.version).equals(other);
  }

  public boolean existsAt(Instant instant) {
    return !instant.isBefore(validFrom) && (validUntil == null || instant.isBefore(validUntil));
  }
}
