package chengbao.submission.domain;

import java.util.UUID;

/// The id of a unit (单位); codes and names change, this does not.
public record UnitId(UUID value) {
  public static UnitId of(String text) {
    return new UnitId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
