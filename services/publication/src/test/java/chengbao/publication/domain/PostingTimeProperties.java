package chengbao.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// The set time of a site, at any instant of three years.
class PostingTimeProperties {

  private static final WorkingDays DAYS = WorkingDays.announced();
  private static final Instant START = Instant.parse("2024-12-31T16:00:00Z");
  private static final long THREE_YEARS = 3L * 365 * 24 * 3600;

  @Property(tries = 2000)
  void it_is_never_before_the_instant_and_stands_at_the_set_time_of_a_day_that_counts(
      @ForAll @LongRange(max = THREE_YEARS) long second,
      @ForAll @IntRange(max = 1439) int minute,
      @ForAll boolean workingDays) {
    Instant instant = START.plusSeconds(second);
    PostingTime time = new PostingTime(LocalTime.ofSecondOfDay(minute * 60L), workingDays);

    Instant found = time.from(instant, DAYS);

    LocalDateTime there = LocalDateTime.ofInstant(found, WorkingDays.ZONE);
    assertThat(found).isAfterOrEqualTo(instant);
    assertThat(there.toLocalTime()).isEqualTo(time.at());
    assertThat(!workingDays || DAYS.isWorked(there.toLocalDate())).isTrue();
  }

  @Property(tries = 2000)
  void there_is_none_between_the_instant_and_it(
      @ForAll @LongRange(max = THREE_YEARS) long second, @ForAll @IntRange(max = 1439) int minute) {
    Instant instant = START.plusSeconds(second);
    PostingTime time = new PostingTime(LocalTime.ofSecondOfDay(minute * 60L), true);

    Instant found = time.from(instant, DAYS);

    assertThat(time.from(found, DAYS)).isEqualTo(found);
    assertThat(time.from(found.minusNanos(1), DAYS)).isEqualTo(found);
    assertThat(time.from(found.plusNanos(1), DAYS)).isAfter(found);
    assertThat(
            WorkingDays.day(instant)
                .datesUntil(WorkingDays.day(found))
                .filter(DAYS::isWorked)
                .filter(day ->
                    !day.atTime(time.at()).atZone(WorkingDays.ZONE).toInstant().isBefore(instant)))
        .isEmpty();
  }
}
