package chengbao.review.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Sent back to the unit (退回修改), with the reason it must answer.
///
/// @param version 第几稿 that was returned
/// @param answerBy the first instant that is too late
public record Return(
    Level level,
    PersonId person,
    String name,
    String reasonCode,
    String reason,
    @Nullable Instant answerBy,
    int version,
    Instant at) {
  /// Not of the catalogue: the unit asked for it back, and nobody returned it.
  public static final String RECALLED = "recalled";
}
