package chengbao.submission.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.calendar.WorkingDays;
import chengbao.submission.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class QuietHoursProperties {
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  @Property(tries = 500)
  void mail_goes_out_at_once_or_exactly_when_the_quiet_hours_end(
      @ForAll @IntRange(max = 1_439) int from,
      @ForAll @IntRange(max = 1_439) int until,
      @ForAll @LongRange(max = 5_000_000) long seconds) {
    var quiet = new QuietHours(time(from), time(until));
    var at = BEGIN.plusSeconds(seconds);
    var out = quiet.outside(at);
    assertThat(quiet.isQuiet(out)).isFalse();
    assertThat(Duration.between(at, out)).isBetween(Duration.ZERO, Duration.ofDays(1));
    if (quiet.isQuiet(at)) {
      assertThat(out.atZone(WorkingDays.ZONE).toLocalTime()).isEqualTo(time(until));
    } else {
      assertThat(out).isEqualTo(at);
    }
    if (from == until) {
      assertThat(out).isEqualTo(at);
    }
  }

  @Property(tries = 200)
  void a_failure_is_tried_again_later_each_time_and_given_up_in_the_end(
      @ForAll @IntRange(min = 1, max = 7) int attempts) {
    var next = tried(attempts).nextTry(BEGIN);
    assertThat(next).hasValueSatisfying(at -> assertThat(at).isAfter(BEGIN));
    if (attempts > 1) {
      assertThat(next.orElseThrow()).isAfter(tried(attempts - 1).nextTry(BEGIN).orElseThrow());
    }
    assertThat(tried(8).nextTry(BEGIN)).isEmpty();
  }

  private static Delivery tried(int attempts) {
    var id = new UUID(0, 1);
    return new Delivery(id, new PersonId(id), Channel.MAIL, id, BEGIN, attempts);
  }

  private static LocalTime time(int minutes) {
    return LocalTime.of(minutes / 60, minutes % 60);
  }
}
