package chengbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingDaysTest {
  private final WorkingDays days = WorkingDays.announced();

  @Test
  void the_last_saturday_of_february_2026_is_worked() {
    assertThat(days.isWorked(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(days.isWorkedWeekend(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(days.isWorked(LocalDate.of(2026, 3, 1))).isFalse();
  }

  @Test
  void spring_festival_2026_is_off_from_the_15th_to_the_23rd() {
    assertThat(LocalDate.of(2026, 2, 15).datesUntil(LocalDate.of(2026, 2, 24)))
        .allMatch(day -> !days.isWorked(day))
        .allMatch(day -> days.holiday(day).orElseThrow().equals("春节"));
    assertThat(days.isWorked(LocalDate.of(2026, 2, 14))).isTrue();
    assertThat(days.isWorked(LocalDate.of(2026, 2, 24))).isTrue();
  }

  @Test
  void days_off_do_not_count_as_waiting() {
    var since = Instant.parse("2026-02-13T07:00:00Z");
    var now = Instant.parse("2026-02-24T13:07:00Z");
    assertThat(days.waited(since, now)).isEqualTo(2);
    assertThat(days.waited(now, now)).isZero();
  }

  @Test
  void a_day_begins_at_midnight_in_shanghai() {
    var lastMinute = Instant.parse("2026-02-24T15:59:59Z");
    assertThat(days.waited(lastMinute, lastMinute.plusSeconds(1))).isEqualTo(1);
  }

  @Test
  void working_days_until_the_deadline_are_counted_as_the_office_counts_them() {
    assertThat(days.between(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 2, 28))).isEqualTo(4);
  }

  @Test
  void a_year_without_an_announcement_is_weeks_of_five_days() {
    assertThat(days.isAnnounced(2026)).isTrue();
    assertThat(days.isAnnounced(2031)).isFalse();
    assertThat(days.isWorked(LocalDate.of(2031, 10, 1))).isTrue();
  }

  @Test
  void a_file_brings_the_next_year_without_a_release(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("2031.csv"), "2031-10-01,2031-10-07,off,国庆节\n");
    assertThat(WorkingDays.in(file).isWorked(LocalDate.of(2031, 10, 1))).isFalse();
  }

  @Test
  void a_line_that_says_something_else_is_not_guessed_at() {
    assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.of("2031-10-01,rest"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingDays.of("2031-10-07,2031-10-01,off,国庆节"));
  }
}
