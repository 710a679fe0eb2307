package chengbao.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What should be public by now and is not.
public interface OverdueEditions {

  /// Those that were due before this instant, the longest overdue first.
  List<Overdue> before(Instant instant);

  /// @param due when it was to be public, or when its approval could not be followed
  /// @param heldEvent the approval that waits among the held events; absent where a set time has
  ///   passed
  record Overdue(String report, Instant due, @Nullable Long heldEvent, int attempts) {}
}
