package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 撤回, once the report is claimed 申请退回: the unit asked for its report back. It only asks; the
/// office that has the report answers.
///
/// @param refused when it was refused
/// @param holder who had claimed the report then
/// @param answer what the reviewer wrote
public record Recall(
    String reason,
    Person by,
    Instant at,
    @Nullable Instant refused,
    @Nullable String holder,
    @Nullable String answer) {
  public Recall {
    if (reason.isBlank()) {
      throw new Refused(Refusal.RECALL_REASON_MISSING);
    }
  }

  public static Recall asked(String reason, Person by, Instant at) {
    return new Recall(reason, by, at, null, null, null);
  }

  /// Whether it still waits for its answer.
  public boolean isOpen() {
    return refused == null;
  }

  Recall refusedAt(Instant answered, @Nullable String claimedBy, @Nullable String why) {
    return new Recall(reason, by, at, answered, claimedBy, why);
  }
}
