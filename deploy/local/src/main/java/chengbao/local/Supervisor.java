package chengbao.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Starts a part again that ended by itself or was killed: after half a second, then a second, two
/// … up to half a minute while it keeps ending, and says so each time.
final class Supervisor {

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Duration STEADY = Duration.ofSeconds(60);

  private final Progress progress;
  private final ScheduledExecutorService timer;
  private volatile boolean finished;

  Supervisor(Progress progress) {
    this.progress = progress;
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            6, Thread.ofPlatform().daemon().name("supervisor-", 0).factory());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.timer = executor;
  }

  void watch(List<Part> parts) {
    parts.forEach(part -> watch(part, FIRST_WAIT));
  }

  /// From now on an end is intended.
  void finish() {
    finished = true;
    timer.shutdownNow();
  }

  private void watch(Part part, Duration wait) {
    long from = System.nanoTime();
    part.child()
        .ended()
        .thenRun(() -> {
          boolean steady = System.nanoTime() - from > STEADY.toNanos();
          again(part, steady ? FIRST_WAIT : wait);
        });
  }

  private void again(Part part, Duration wait) {
    if (finished) {
      return;
    }
    progress.part(part.title(), "ended; starting it again in " + wait.toMillis() + " ms");
    timer.schedule(() -> start(part, longer(wait)), wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void start(Part part, Duration nextWait) {
    try {
      progress.during(part.title(), "starting again", "ready", part.starting());
      watch(part, nextWait);
    } catch (RuntimeException fault) {
      if (!finished) {
        progress.part(part.title(), "did not start: " + fault.getMessage());
        part.child().kill();
        again(part, nextWait);
      }
    }
  }

  private static Duration longer(Duration wait) {
    Duration twice = wait.multipliedBy(2);
    return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
  }
}
