package chengbao.submission.domain.returning;

import chengbao.submission.domain.Person;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.time.Instant;

/// What the unit says to a comment.
///
/// @param changed 已改, otherwise 说明
public record Answer(boolean changed, String words, Person by, Instant at) {
  public Answer {
    words = words.strip();
    if (words.isEmpty()) {
      throw new Refused(Refusal.COMMENT_ANSWER_MISSING);
    }
  }
}
