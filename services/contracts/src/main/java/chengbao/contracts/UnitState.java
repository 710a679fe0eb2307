package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit as it stands. Topic `units`, key = unit id. History: v1; `successor` added.
///
/// @param validUntil the first instant at which it no longer exists
/// @param successor who carries its work on once it has ended
public record UnitState(
    long version,
    String id,
    String kind,
    String name,
    String shortName,
    @Nullable String parent,
    String district,
    String areaCode,
    String creditCode,
    Site site,
    boolean singleOfficer,
    Instant validFrom,
    @Nullable Instant validUntil,
    @Nullable String successor)
    implements State {
  @Override
  public String key() {
    return id;
  }
}
