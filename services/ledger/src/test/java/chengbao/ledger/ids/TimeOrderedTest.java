package chengbao.ledger.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedTest {
  @Test
  void an_id_is_a_uuid_of_version_seven_and_tells_its_millisecond() {
    Instant now = Instant.parse("2026-02-28T15:59:59.123Z");

    UUID id = new TimeOrdered(Clock.fixed(now, ZoneOffset.UTC)).next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
  }

  @Test
  void ids_of_one_millisecond_still_rise() {
    TimeOrdered ids = new TimeOrdered(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    List<UUID> made = Stream.generate(ids::next).limit(10_000).toList();

    assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
    assertThat(made).doesNotHaveDuplicates();
  }
}
