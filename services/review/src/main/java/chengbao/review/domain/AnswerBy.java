package chengbao.review.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The date by which a unit is asked to answer a return.
final class AnswerBy {
  private static final Duration LONGEST = Duration.ofDays(366);

  private static final ZoneId OFFICES = ZoneId.of("Asia/Shanghai");

  private AnswerBy() {}

  /// The last day on which an opinion is asked for.
  static boolean isSensible(LocalDate day, Instant now) {
    return isSensible(day.plusDays(1).atStartOfDay(OFFICES).toInstant(), now);
  }

  static boolean isSensible(Instant answerBy, Instant now) {
    return answerBy.isAfter(now) && !answerBy.isAfter(now.plus(LONGEST));
  }
}
