package chengbao.review.domain;

import java.util.UUID;

/// A unit, reporting or reviewing.
public record UnitId(UUID value) {
  public static UnitId of(String text) {
    return new UnitId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
