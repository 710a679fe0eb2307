package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 公开版次: what the portal confirmed.
///
/// @param takingDown that it is to be taken down, or was
public record Edition(
    int number, String indexNumber, String address, Instant at, @Nullable TakingDown takingDown) {

  public Edition(int number, String indexNumber, String address, Instant at) {
    this(number, indexNumber, address, at, null);
  }

  Edition with(TakingDown news) {
    return new Edition(number, indexNumber, address, at, news);
  }

  public boolean isWithdrawn() {
    return takingDown != null && takingDown.isDone();
  }
}
