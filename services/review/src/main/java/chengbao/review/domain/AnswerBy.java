package chengbao.review.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The date by which a unit is asked to answer a return.
final class AnswerBy {
  private static final Duration LONGEST = Duration.ofDays(366);

  private static final ZoneId OFFICES = ZoneId.of("Asia/Shanghai");

  private AnswerBy() {}

  /// The last day on which an opinion is asked for.
  static boolean isSensible(LocalDate day, Instant now) {
    return isSensible(endOf(day), now);
  }

  /// 24:00 of a day as the offices count.
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(OFFICES).toInstant();
  }

  private static boolean isSensible(Instant answerBy, Instant now) {
    return answerBy.isAfter(now) && !answerBy.isAfter(now.plus(LONGEST));
  }

  /// @param cutOff of the round; absent when it has none
  static void mustBeSensible(@Nullable Instant answerBy, @Nullable Instant cutOff, Instant now) {
    if (answerBy == null) {
      return;
    }
    if (!isSensible(answerBy, now)) {
      throw new Refused(Refusal.ANSWER_BY_OUT_OF_RANGE);
    }
    if (cutOff != null && answerBy.isAfter(cutOff)) {
      throw new Refused(Refusal.ANSWER_BY_AFTER_CUT_OFF, Map.of("cutOff", cutOff.toString()));
    }
  }
}
