package chengbao.ledger.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/// 演示时间: it was `shown` when it really was `since`, and time has run on since then. All services of
/// a stack read the same pair, so that a restart or a second replica does not set it back.
///
/// @param shown such as 2026-02-24T21:07+08:00
record DemonstrationTime(Instant shown, Instant since) {

  /// The two lines of a file.
  ///
  /// @throws IOException when it cannot be read or is none
  static DemonstrationTime in(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    try {
      return new DemonstrationTime(
          OffsetDateTime.parse(lines.get(0)).toInstant(), Instant.parse(lines.get(1)));
    } catch (DateTimeException | IndexOutOfBoundsException other) {
      throw new IOException(file + " does not say when it was what time", other);
    }
  }

  /// What is shown when it really is this.
  Instant at(Instant real) {
    return shown.plus(Duration.between(since, real));
  }
}
