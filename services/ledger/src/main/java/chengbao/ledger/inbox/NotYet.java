package chengbao.ledger.inbox;

import org.jspecify.annotations.Nullable;

/// Thrown by a handler that needs what another topic brings and has not brought yet, such as the
/// unit of a report. The event waits by itself and is tried again; other reports go on meanwhile.
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param missing what is waited for; an id, never the event's own text
  public NotYet(String missing) {
    super(missing);
  }

  /// The one that a fault was caused by, or null.
  static @Nullable NotYet in(Throwable fault) {
    for (Throwable one = fault; one != null; one = one.getCause()) {
      if (one instanceof NotYet notYet) {
        return notYet;
      }
    }
    return null;
  }
}
