package chengbao.review.domain;

import java.time.Duration;
import java.time.Instant;

/// The date by which a unit is asked to answer a return.
final class AnswerBy {
  private static final Duration LONGEST = Duration.ofDays(366);

  private AnswerBy() {}

  static boolean isSensible(Instant answerBy, Instant now) {
    return answerBy.isAfter(now) && !answerBy.isAfter(now.plus(LONGEST));
  }
}
