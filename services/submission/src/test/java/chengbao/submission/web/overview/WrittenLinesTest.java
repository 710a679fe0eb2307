package chengbao.submission.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.domain.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WrittenLinesTest {
  private static final Instant NOW = Instant.parse("2026-02-27T09:00:00Z");
  private static final RoundId ROUND = new RoundId(new UUID(0, 1));

  private final WrittenLines lines = new WrittenLines();
  private int written;

  @Test
  void the_same_lines_are_written_once_while_the_pulse_stands() {
    assertThat(read("?page=1", "zh-CN", "7", NOW)).isEqualTo("1");
    assertThat(read("?page=1", "zh-CN", "7", NOW.plusSeconds(10))).isEqualTo("1");
  }

  @Test
  void a_move_in_the_round_is_shown_with_the_next_view() {
    read("?page=1", "zh-CN", "7", NOW);
    assertThat(read("?page=1", "zh-CN", "8", NOW)).isEqualTo("2");
  }

  @Test
  void another_filter_and_another_language_have_lines_of_their_own() {
    read("?page=1", "zh-CN", "7", NOW);
    assertThat(read("?state=draft&page=1", "zh-CN", "7", NOW)).isEqualTo("2");
    assertThat(read("?page=1", "en", "7", NOW)).isEqualTo("3");
    assertThat(read("?page=1", "zh-CN", "7", NOW)).isEqualTo("1");
  }

  @Test
  void what_passes_with_the_time_alone_is_shown_after_half_a_minute_at_most() {
    read("?page=1", "zh-CN", "7", NOW);
    assertThat(read("?page=1", "zh-CN", "7", NOW.plus(WrittenLines.LONGEST))).isEqualTo("2");
    assertThat(read("?page=1", "zh-CN", "7", NOW.minus(Duration.ofDays(1)))).isEqualTo("3");
  }

  @Test
  void only_so_many_are_kept_and_the_least_read_go_first() {
    for (var page = 1; page <= 60; page++) {
      read("?page=" + page, "zh-CN", "7", NOW);
    }
    assertThat(read("?page=60", "zh-CN", "7", NOW)).isEqualTo("60");
    assertThat(read("?page=1", "zh-CN", "7", NOW)).isEqualTo("61");
  }

  private String read(String address, String language, String mark, Instant now) {
    return lines.of(
        new WrittenLines.Wanted(ROUND, address, true, language),
        mark,
        now,
        () -> String.valueOf(++written));
  }
}
