package chengbao.ledger.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class TimeOrderedProperties {
  @Property(tries = 200)
  void ids_never_go_back_even_when_the_clock_does(
      @ForAll List<@LongRange(min = 0, max = 1L << 40) Long> clock) {
    TimeOrdered ids = new TimeOrdered(new Jumping(new ArrayList<>(clock)));

    List<UUID> made = Stream.generate(ids::next).limit(clock.size()).toList();

    assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
  }

  private static final class Jumping extends Clock {
    private final List<Long> times;

    Jumping(List<Long> times) {
      this.times = times;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(times.removeFirst());
    }
  }
}
