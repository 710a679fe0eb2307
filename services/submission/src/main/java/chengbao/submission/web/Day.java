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
public final class Day {
  private Day() {}

  public static String of(Instant instant) {
    return instant.atZone(Written.ZONE).toLocalDate().toString();
  }

  static Instant begin(LocalDate day) {
    return day.atStartOfDay(Written.ZONE).toInstant();
  }

  /// When something begins: the day typed, or this very moment when it is today or nothing.
  public static Instant beginning(@Nullable String text, Instant now) {
    var day = typed(text, now);
    return of(day).equals(of(now)) ? now : day;
  }

  /// The first instant after the last day; absent when none was typed.
  public static @Nullable Instant end(@Nullable String text) {
    var stripped = Objects.requireNonNullElse(text, "").strip();
    try {
      return stripped.isEmpty() ? null : begin(LocalDate.parse(stripped).plusDays(1));
    } catch (DateTimeException _) {
      throw new Refused(Refusal.DAY_UNREADABLE);
    }
  }

  /// The day typed, or today when nothing was.
  public static Instant typed(@Nullable String text, Instant now) {
    var stripped = Objects.requireNonNullElse(text, "").strip();
    try {
      return begin(
          stripped.isEmpty() ? now.atZone(Written.ZONE).toLocalDate() : LocalDate.parse(stripped));
    } catch (DateTimeException _) {
      throw new Refused(Refusal.DAY_UNREADABLE);
    }
  }
}
