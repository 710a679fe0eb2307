package chengbao.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Events that could not be applied and wait for an operator.
public interface HeldEvents {
  /// @param report the report that is parked, or the id of the thing whose state it is
  /// @param reason `gap`, `behind`, `awaited`, `unknown-major` or `not-applied`
  /// @param failure the kind of fault, if it was tried
  record Held(
      long id,
      String topic,
      String report,
      String type,
      long number,
      String reason,
      @Nullable String failure,
      int attempts,
      Instant heldAt) {}

  /// @param wentOn how many events of the report were applied, in order
  /// @param stillHeld whether the event could not be applied again
  record Release(int wentOn, boolean stillHeld) {}

  List<Held> open();

  /// Applies a held event again, and those that waited behind it.
  ///
  /// @param operator the person's id
  Optional<Release> release(long id, String operator);
}
