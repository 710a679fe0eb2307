package chengbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysProperties {
  private final WorkingDays days = WorkingDays.announced();

  @Property(tries = 300)
  void going_n_working_days_on_means_having_waited_n(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 60) int n) {
    var to = days.after(from, n);
    assertThat(days.between(from, to)).isEqualTo(n);
    assertThat(n == 0 || days.isWorked(to)).isTrue();
  }

  @Property(tries = 300)
  void a_wait_is_the_worked_days_counted_one_by_one(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 900) int length) {
    var counted =
        from.plusDays(1).datesUntil(from.plusDays(length + 1L)).filter(days::isWorked).count();
    assertThat(days.between(from, from.plusDays(length))).isEqualTo(Math.toIntExact(counted));
  }

  @Property(tries = 300)
  void a_wait_is_the_sum_of_its_parts(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = 0, max = 90) int first,
      @ForAll @IntRange(min = 0, max = 90) int second) {
    var middle = from.plusDays(first);
    var to = middle.plusDays(second);
    assertThat(days.between(from, to))
        .isEqualTo(days.between(from, middle) + days.between(middle, to))
        .isEqualTo(-days.between(to, from));
  }

  @Property(tries = 300)
  void one_day_more_off_never_makes_a_wait_longer(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = 0, max = 30) int length,
      @ForAll @IntRange(min = 0, max = 30) int off) {
    var day = from.plusDays(off);
    var changed = WorkingDays.of(day + "," + day + ",off,新增");
    var plain = WorkingDays.of();
    var to = from.plusDays(length);
    assertThat(plain.between(from, to) - changed.between(from, to)).isBetween(0, 1);
  }

  @Property(tries = 200)
  void whatever_the_calendar_a_working_day_comes(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 40) int off) {
    var closed = WorkingDays.of(from + "," + from.plusDays(off) + ",off,长假");
    assertThat(closed.workedFrom(from)).isAfter(from.plusDays(off));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2023, 1, 1)::plusDays);
  }
}
