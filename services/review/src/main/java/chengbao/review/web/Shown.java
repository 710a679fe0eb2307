package chengbao.review.web;

import chengbao.look.Written;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// How review writes instants out: `{answerBy.lastMinute}`.
@TemplateExtension
final class Shown {
  private Shown() {}

  /// The end of a half-open interval as an office writes it: midnight is 24:00 of the day before.
  static String lastMinute(Instant tooLate) {
    LocalDateTime end = LocalDateTime.ofInstant(tooLate, Written.ZONE);
    return end.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? end.toLocalDate().minusDays(1) + " 24:00"
        : Written.minute(tooLate);
  }

  /// Whole days from one day to the other, by the calendar of the offices.
  static long daysUntil(Instant since, Instant now) {
    return ChronoUnit.DAYS.between(
        since.atZone(Written.ZONE).toLocalDate(), now.atZone(Written.ZONE).toLocalDate());
  }

  /// The 存证编号 that can be copied by hand: the first twelve digits of a hash, by fours.
  static String proofNumber(String hash) {
    String digits = hash.substring(hash.indexOf(':') + 1);
    return digits
        .substring(0, Math.min(12, digits.length()))
        .toUpperCase(Locale.ROOT)
        .replaceAll("(?<=\\G.{4})(?=.)", "-");
  }
}
