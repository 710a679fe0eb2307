package chengbao.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waiting for a part to be ready, no longer than it lives and no longer than agreed.
final class Patience {

  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final int LINES_SHOWN = 15;

  private Patience() {}

  /// Returns as soon as the part is ready; throws with the end of its log when it died or took too
  /// long.
  static void until(Child child, Duration patience, BooleanSupplier ready) {
    long end = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (!child.isAlive()) {
        throw new StackFault(child.name() + " ended while it was starting" + endOfLog(child));
      }
      if (System.nanoTime() > end) {
        throw new StackFault(
            child.name() + " was not ready after " + patience.toSeconds() + " s" + endOfLog(child));
      }
      glance();
    }
  }

  /// Returns as soon as it is so; throws when it is not after the given time.
  static void within(Duration patience, BooleanSupplier so) {
    long end = System.nanoTime() + patience.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new StackFault("not so after " + patience.toSeconds() + " s");
      }
      glance();
    }
  }

  static void glance() {
    LockSupport.parkNanos(GLANCE.toNanos());
  }

  private static String endOfLog(Child child) {
    if (!Files.exists(child.log())) {
      return "";
    }
    List<String> lines = Folders.read(child.log()).lines().toList();
    List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
    return "; the end of " + child.log() + ":\n  " + String.join("\n  ", last);
  }
}
