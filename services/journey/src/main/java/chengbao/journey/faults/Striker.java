package chengbao.journey.faults;

import chengbao.local.RunningStack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Lets one part after the other fail. What ends is started again by the stack's own launcher.
final class Striker implements Runnable {
  private static final Duration GLANCE = Duration.ofMillis(100);

  private final RunningStack stack;
  private final FaultSchedule schedule;
  private final Book book;
  private final Clock clock;
  private final Instant end;
  private final Consumer<Fault> told;

  Striker(
      RunningStack stack,
      FaultSchedule schedule,
      Book book,
      Clock clock,
      Instant end,
      Consumer<Fault> told) {
    this.stack = stack;
    this.schedule = schedule;
    this.book = book;
    this.clock = clock;
    this.end = end;
    this.told = told;
  }

  @Override
  public void run() {
    while (true) {
      Fault fault = schedule.next();
      if (!waited(fault.calm()) || !isUp(fault.part())) {
        return;
      }
      book.struck(new Book.Struck(fault, clock.instant()));
      told.accept(fault);
      strike(fault);
    }
  }

  private void strike(Fault fault) {
    String part = fault.part().code();
    switch (fault.blow()) {
      case KILL -> stack.kill(part);
      case STOP -> stack.stop(part);
      case PAUSE -> {
        stack.pause(part);
        try {
          LockSupport.parkNanos(fault.lasting().toNanos());
        } finally {
          stack.resume(part);
        }
      }
    }
  }

  /// Whether there was time to wait so long.
  private boolean waited(Duration calm) {
    LockSupport.parkNanos(calm.toNanos());
    return clock.instant().isBefore(end);
  }

  private boolean isUp(Part part) {
    while (!stack.isRunning(part.code())) {
      if (!waited(GLANCE)) {
        return false;
      }
    }
    return true;
  }
}
