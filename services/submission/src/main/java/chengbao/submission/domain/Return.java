package chengbao.submission.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 退回修改: why, by whom, at which level. The answer is the unit's, sent along with the next version.
///
/// @param number the version that was returned
/// @param by the reviewer
/// @param answerBy the first instant that is too late
/// @param event by which review told of it; what answers it names it as its cause
public record Return(
    int number,
    Level level,
    Person by,
    String reasonCode,
    String reason,
    Instant at,
    @Nullable Instant answerBy,
    @Nullable String answer,
    @Nullable UUID event) {

  /// 逾期答复: an answer at that instant comes after the date asked for. It is marked and taken all the
  /// same.
  public boolean isLateAt(Instant answered) {
    return answerBy != null && !answered.isBefore(answerBy);
  }

  Return answered(String text) {
    if (text.isBlank()) {
      throw new Refused(Refusal.ANSWER_MISSING);
    }
    return new Return(number, level, by, reasonCode, reason, at, answerBy, text, event);
  }

  public Return toldBy(UUID told) {
    return new Return(number, level, by, reasonCode, reason, at, answerBy, answer, told);
  }
}
