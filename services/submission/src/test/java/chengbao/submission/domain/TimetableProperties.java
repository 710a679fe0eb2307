package chengbao.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Deadlines, whatever the dates: an inverted check or a day too many is found here, not in
/// February.
class TimetableProperties {
  private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

  @Property(tries = 300)
  void a_round_is_open_exactly_inside_its_window(
      @ForAll("timetables") Timetable times, @ForAll("instants") Instant at) {
    var cutOff = times.cutOff();
    var inside = !at.isBefore(times.opens()) && (cutOff == null || at.isBefore(cutOff));
    assertThat(times.isOpenAt(at)).isEqualTo(inside);
    if (inside) {
      times.mustBeOpenAt(at);
    } else {
      assertThatThrownBy(() -> times.mustBeOpenAt(at)).isInstanceOf(Refused.class);
    }
  }

  @Property(tries = 200)
  void the_boundary_instant_itself_is_too_late(@ForAll("timetables") Timetable times) {
    assertThat(times.isOpenAt(times.opens())).isTrue();
    assertThat(times.isOpenAt(times.opens().minus(TICK))).isFalse();
    assertThat(times.isInTime(times.grace().minus(TICK))).isTrue();
    assertThat(times.isInTime(times.grace())).isFalse();
    assertThat(new Deadline(times.due()).isMetAt(times.due())).isFalse();
    assertThat(new Deadline(times.due()).isMetAt(times.due().minus(TICK))).isTrue();
  }

  @Property(tries = 200)
  void whoever_is_in_time_is_also_let_in(
      @ForAll("timetables") Timetable times, @ForAll("instants") Instant at) {
    if (!at.isBefore(times.opens()) && times.isInTime(at)) {
      assertThat(times.isOpenAt(at)).isTrue();
    }
  }

  @Property(tries = 200)
  void an_extension_only_ever_gives_time(
      @ForAll("timetables") Timetable times,
      @ForAll("instants") Instant until,
      @ForAll("instants") Instant at) {
    var extended = times.extendedTo(until);
    assertThat(extended.due()).isAfterOrEqualTo(times.due());
    assertThat(extended.isInTime(at) || !times.isInTime(at)).isTrue();
    assertThat(extended.isOpenAt(at) || !times.isOpenAt(at)).isTrue();
    assertThat(extended.extendedTo(until)).isEqualTo(extended);
    assertThat(times.extendedTo(null)).isEqualTo(times);
    if (!at.isBefore(times.opens()) && at.isBefore(until) && until.isAfter(times.due())) {
      assertThat(extended.isOpenAt(at)).isTrue();
      assertThat(extended.isInTime(at)).isTrue();
    }
  }

  @Property(tries = 200)
  void before_the_first_of_march_is_until_24_on_the_last_of_february(
      @ForAll @IntRange(min = 2000, max = 2400) int year) {
    var march = new Deadline(LocalDate.of(year, 3, 1).atStartOfDay(WorkingDays.ZONE).toInstant());
    assertThat(march.isWholeDay()).isTrue();
    assertThat(march.lastDay().getMonthValue()).isEqualTo(2);
    assertThat(march.lastDay().getDayOfMonth()).isEqualTo(Year.isLeap(year) ? 29 : 28);
    assertThat(Deadline.endOf(march.lastDay())).isEqualTo(march);
  }

  @Property(tries = 200)
  void a_deadline_is_read_as_it_was_typed(
      @ForAll @IntRange(min = 0, max = 20_000) int day,
      @ForAll @IntRange(min = 1, max = 1439) int minute) {
    var last = LocalDate.of(2000, 1, 1).plusDays(day);
    var time = LocalTime.MIDNIGHT.plusMinutes(minute);
    assertThat(Deadline.at(last, time).lastDay()).isEqualTo(last);
    assertThat(Deadline.at(last, time).time()).isEqualTo(time);
    assertThat(Deadline.at(last, LocalTime.MIDNIGHT)).isEqualTo(Deadline.endOf(last));
  }

  @Property(tries = 200)
  void a_changed_calendar_never_moves_a_deadline(
      @ForAll("timetables") Timetable times, @ForAll("instants") Instant off) {
    var day = WorkingDays.day(off);
    var changed = WorkingDays.of(day + "," + day + ",off,新增");
    assertThat(changed.waited(times.opens(), times.due()))
        .isLessThanOrEqualTo(WorkingDays.of().waited(times.opens(), times.due()));
    assertThat(new Deadline(times.due()).tooLate()).isEqualTo(times.due());
  }

  @Property(tries = 300)
  void every_obligation_falls_into_exactly_the_column_its_first_submission_earns(
      @ForAll("timetables") Timetable times,
      @ForAll("facts") Punctuality.Facts facts,
      @ForAll("instants") Instant now) {
    var first = facts.first();
    var extended = times.extendedTo(facts.extendedTo());
    var column = Punctuality.of(facts, times, now);
    assertThat(column == Punctuality.EXEMPT).isEqualTo(facts.exempt());
    if (!facts.exempt() && first != null) {
      assertThat(column == Punctuality.LATE).isEqualTo(!extended.isInTime(first));
      assertThat(column == Punctuality.ON_TIME || column == Punctuality.ON_TIME_AMENDED)
          .isEqualTo(times.isInTime(first));
      // what happens later changes nothing
      assertThat(Punctuality.of(facts, times, now.plusSeconds(86_400))).isEqualTo(column);
    }
    if (!facts.exempt() && first == null) {
      assertThat(column).isIn(Punctuality.MISSING, Punctuality.EXTENDED);
    }
  }

  @Property(tries = 200)
  void dates_out_of_order_are_refused(
      @ForAll("instants") Instant opens,
      @ForAll("instants") Instant due,
      @ForAll("instants") Instant grace) {
    var ordered = opens.isBefore(due) && !grace.isBefore(due);
    if (ordered) {
      assertThat(new Timetable(opens, due, grace, null, null).grace()).isEqualTo(grace);
    } else {
      assertThatThrownBy(() -> new Timetable(opens, due, grace, null, null))
          .isInstanceOf(Refused.class);
    }
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(0, 90L * 86_400)
        .map(Instant.parse("2026-01-05T00:00:00Z")::plusSeconds);
  }

  @Provide
  Arbitrary<Timetable> timetables() {
    return Combinators.combine(
            instants(),
            Arbitraries.longs().between(1, 60L * 86_400),
            Arbitraries.longs().between(0, 5L * 86_400),
            Arbitraries.longs().between(0, 30L * 86_400).injectNull(0.3))
        .as((opens, due, grace, cutOff) -> {
          var until = opens.plusSeconds(due).plusSeconds(grace);
          return new Timetable(
              opens,
              opens.plusSeconds(due),
              until,
              cutOff == null ? null : until.plusSeconds(cutOff),
              null);
        });
  }

  @Provide
  Arbitrary<Punctuality.Facts> facts() {
    return Combinators.combine(
            Arbitraries.of(true, false, false, false),
            instants().injectNull(0.3),
            Arbitraries.of(true, false),
            instants().injectNull(0.5))
        .as(Punctuality.Facts::new);
  }
}
