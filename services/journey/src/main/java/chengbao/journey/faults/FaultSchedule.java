package chengbao.journey.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What goes wrong and when, drawn from a seed, so that a bad run can be had again.
///
/// Every blow to every part comes once before any comes twice.
public final class FaultSchedule {
  private static final Duration SHORTEST_CALM = Duration.ofSeconds(2);
  private static final int CALM_SPREAD = 4_000;
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(3);
  private static final int PAUSE_SPREAD = 8_000;

  private final Random random;
  private final List<Fault> deck = new ArrayList<>();

  public FaultSchedule(long seed) {
    this.random = new Random(seed);
  }

  /// The next thing to go wrong.
  public Fault next() {
    if (deck.isEmpty()) {
      for (Part part : Part.values()) {
        for (Blow blow : Blow.values()) {
          deck.add(fault(part, blow));
        }
      }
      Collections.shuffle(deck, random);
    }
    return deck.removeLast();
  }

  private Fault fault(Part part, Blow blow) {
    Duration lasting =
        blow == Blow.PAUSE
            ? SHORTEST_PAUSE.plusMillis(random.nextInt(PAUSE_SPREAD))
            : Duration.ZERO;
    return new Fault(part, blow, SHORTEST_CALM.plusMillis(random.nextInt(CALM_SPREAD)), lasting);
  }
}
