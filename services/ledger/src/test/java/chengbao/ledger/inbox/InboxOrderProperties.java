package chengbao.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.rig.Applied;
import chengbao.ledger.rig.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// However events are doubled, delayed and mixed up on their way: each is applied exactly once and
/// in the order of its report.
class InboxOrderProperties {
  private static final String TOPIC = "moves";

  @Property(tries = 8)
  void each_event_is_applied_once_and_in_order_under_duplicates_delays_and_gaps(
      @ForAll @IntRange(min = 1, max = 3) int reports,
      @ForAll @IntRange(min = 1, max = 15) int moves,
      @ForAll long seed) {
    List<Applied> announced = announced(reports, moves);
    try (InboxRig rig = new InboxRig(TOPIC)) {
      for (Applied event : delivered(announced, new Random(seed))) {
        rig.inbox.receive(Incoming.move(TOPIC, event.key(), event.number()), rig.handler);
      }

      assertThat(Tally.of(announced, rig.service.applied()).clean()).isTrue();
      assertThat(rig.heldEvents.open()).isEmpty();
      assertThat(rig.figure("chengbao.inbox.applied") + rig.figure("chengbao.inbox.released"))
          .isEqualTo(announced.size());
    }
  }

  @Property(tries = 5)
  void each_event_is_applied_once_and_in_order_when_reports_are_parked_and_released(
      @ForAll @IntRange(min = 1, max = 12) int moves, @ForAll long seed) {
    List<Applied> announced = announced(2, moves);
    Random random = new Random(seed);
    try (InboxRig rig = new InboxRig(TOPIC)) {
      for (Applied event : delivered(announced, random)) {
        rig.handler.failing.set(random.nextInt(4) == 0 ? event.key() : null);
        rig.inbox.receive(Incoming.move(TOPIC, event.key(), event.number()), rig.handler);
      }
      rig.handler.failing.set(null);
      for (HeldEvent held : rig.heldEvents.open()) {
        rig.heldEvents.release(held.id(), "operator");
      }

      assertThat(Tally.of(announced, rig.service.applied()).clean()).isTrue();
      assertThat(rig.heldEvents.open()).isEmpty();
    }
  }

  private static List<Applied> announced(int reports, int moves) {
    List<Applied> announced = new ArrayList<>();
    for (int report = 1; report <= reports; report++) {
      for (int move = 1; move <= moves; move++) {
        announced.add(new Applied("report-" + report, move));
      }
    }
    return announced;
  }

  /// Everything at least once, some of it up to three times, in any order.
  private static List<Applied> delivered(List<Applied> announced, Random random) {
    List<Applied> delivered = new ArrayList<>(announced);
    for (Applied event : announced) {
      for (int again = random.nextInt(3); again > 0; again--) {
        delivered.add(event);
      }
    }
    Collections.shuffle(delivered, random);
    return delivered;
  }
}
