package chengbao.submission.domain;

import java.util.UUID;

/// The id of a round (年度报送任务).
public record RoundId(UUID value) {
  public static RoundId of(String text) {
    return new RoundId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
