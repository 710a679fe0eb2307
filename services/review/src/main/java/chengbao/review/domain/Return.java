package chengbao.review.domain;

import chengbao.review.domain.comment.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Sent back to the unit (退回修改), with the reason it must answer.
///
/// @param version 第几稿 that was returned
/// @param answerBy the first instant that is too late
/// @param scope the whole report, or the parts that alone may be changed
public record Return(
    Level level,
    PersonId person,
    String name,
    String reasonCode,
    String reason,
    @Nullable Instant answerBy,
    int version,
    Instant at,
    Scope scope) {
  /// Not of the catalogue: the unit asked for it back, and nobody returned it.
  public static final String RECALLED = "recalled";

  /// Of the whole report.
  public Return(
      Level level,
      PersonId person,
      String name,
      String reasonCode,
      String reason,
      @Nullable Instant answerBy,
      int version,
      Instant at) {
    this(level, person, name, reasonCode, reason, answerBy, version, at, Scope.WHOLE);
  }
}
