package chengbao.submission.web;

import chengbao.look.Written;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Days as offices write them, and the instants at which they begin.
final class Day {
  private Day() {}

  static String of(Instant instant) {
    return instant.atZone(Written.ZONE).toLocalDate().toString();
  }

  static Instant begin(LocalDate day) {
    return day.atStartOfDay(Written.ZONE).toInstant();
  }

  /// The day typed, or today when nothing was.
  static Instant typed(@Nullable String text, Instant now) {
    var stripped = Objects.requireNonNullElse(text, "").strip();
    try {
      return begin(
          stripped.isEmpty() ? now.atZone(Written.ZONE).toLocalDate() : LocalDate.parse(stripped));
    } catch (DateTimeException _) {
      throw new Refused(Refusal.DAY_UNREADABLE);
    }
  }
}
