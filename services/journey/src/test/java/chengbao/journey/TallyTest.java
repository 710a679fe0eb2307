package chengbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void nothing_but_published_texts_is_success() {
    assertThat(new Tally(3, 0, 0).exitCode(0)).isZero();
  }

  @Test
  void a_file_that_is_no_report_gives_exit_code_2_though_others_went_on() {
    assertThat(new Tally(2, 0, 0).exitCode(1)).isEqualTo(2);
    assertThat(new Tally(2, 1, 0).exitCode(0)).isEqualTo(2);
  }

  @Test
  void a_text_that_did_not_arrive_weighs_more() {
    assertThat(new Tally(2, 1, 1).exitCode(1)).isEqualTo(1);
  }
}
