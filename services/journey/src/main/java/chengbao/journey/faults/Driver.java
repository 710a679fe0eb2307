package chengbao.journey.faults;

import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.Officer;
import chengbao.journey.story.Cast;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// The officers of one unit at work: one report after the other, each in a round of its own, until
/// the time is up; the last one is brought to its end.
final class Driver implements Runnable {
  private static final Duration BREATH = Duration.ofMillis(300);

  /// How long the officers work, and what decides how their reports go.
  record Shift(Clock clock, Instant end, Random random) {
    boolean isOver() {
      return !clock.instant().isBefore(end);
    }

    Plot draw() {
      return Plot.values()[random.nextInt(Plot.values().length)];
    }
  }

  /// Opens a round for one unit.
  record Rounds(SubmissionApi submission, Officer administrator, Clock clock) {
    int year() {
      return clock.instant().atZone(ZoneOffset.UTC).getYear() - 1;
    }

    String open(Cast cast) {
      Instant now = clock.instant();
      return submission.openRound(
          administrator,
          new SubmissionApi.Round(
              "故障演练 " + now,
              "安法办演练〔" + now + "〕",
              year(),
              now.plus(Duration.ofDays(30)),
              List.of(cast.unit())));
    }
  }

  private final Cast cast;
  private final Rounds rounds;
  private final Lifecycle lifecycle;
  private final Book book;
  private final Shift shift;

  Driver(Cast cast, Rounds rounds, Lifecycle lifecycle, Book book, Shift shift) {
    this.cast = cast;
    this.rounds = rounds;
    this.lifecycle = lifecycle;
    this.book = book;
    this.shift = shift;
  }

  @Override
  public void run() {
    while (!shift.isOver()) {
      Plot plot = shift.draw();
      try {
        lifecycle.live(cast, rounds.open(cast), rounds.year(), plot);
      } catch (RuntimeException fault) {
        book.stuck("%s, %s: %s".formatted(cast.unit().name(), plot, fault));
      }
      LockSupport.parkNanos(BREATH.toNanos());
    }
  }
}
