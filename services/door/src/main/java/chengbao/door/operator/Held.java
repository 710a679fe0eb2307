package chengbao.door.operator;

import chengbao.ledger.inbox.HeldEvent;
import chengbao.ledger.inbox.HoldReason;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An event that waits, as an operator sees it: what it is, never what it says.
///
/// @param report the report that waits with it, or the id of the thing whose state it is
/// @param number its place in the order of the report's events
/// @param reason `gap`, `behind`, `awaited`, `unknown-major` or `not-applied`
/// @param failure the kind of fault that applying it met, if it was tried
@Schema(
    example =
        """
        {"id": 7, "topic": "submission-moves",
         "report": "019c6d00-0000-7000-8000-000000000101",
         "type": "chengbao.report-submitted.v2", "number": 4, "reason": "unknown-major",
         "attempts": 0, "heldAt": "2026-02-11T02:05:01Z"}
        """)
public record Held(
    long id,
    String topic,
    String report,
    String type,
    long number,
    String reason,
    @Nullable String failure,
    int attempts,
    Instant heldAt) {

  static Held of(HeldEvent event) {
    return new Held(
        event.id(),
        event.topic(),
        event.key(),
        event.type(),
        event.number(),
        event.reason().code(),
        event.failure(),
        event.attempts(),
        event.heldAt());
  }

  /// The key of the words for the reason.
  public String reasonKey() {
    return "reason_" + reason.replace('-', '_');
  }

  /// Whether it waits for an operator; the others go on by themselves.
  public boolean releasable() {
    return reason.equals(HoldReason.UNKNOWN_MAJOR.code())
        || reason.equals(HoldReason.NOT_APPLIED.code());
  }

  public String releaseAddress() {
    return HeldEventPages.ADDRESS + "/" + id + "/release";
  }
}
