package chengbao.ledger.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// 演示时间: it was `shown` when it really was `since`, and time has run on since then. All services of
/// a stack are told the same pair, so that a restart or a second replica does not set it back.
///
/// @param shown such as 2026-02-24T21:07+08:00
record DemonstrationTime(Instant shown, Instant since) {

  /// Nothing when the real time is to be shown.
  ///
  /// @throws IllegalStateException when a production service is told to stand in another time, or
  ///   half of the pair is missing
  static Optional<DemonstrationTime> of(
      boolean demonstration, Optional<String> shown, Optional<String> since) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    if (!demonstration) {
      throw new IllegalStateException(
          "CHENGBAO_DEMONSTRATION_TIME is set, but this service is no demonstration");
    }
    return Optional.of(
        new DemonstrationTime(
            OffsetDateTime.parse(shown.get()).toInstant(),
            Instant.parse(
                since.orElseThrow(() ->
                    new IllegalStateException(
                        "CHENGBAO_DEMONSTRATION_TIME needs CHENGBAO_DEMONSTRATION_SINCE,"
                            + " the real instant at which it was that time")))));
  }

  Clock on(Clock real) {
    return Clock.offset(real, Duration.between(since, shown));
  }
}
