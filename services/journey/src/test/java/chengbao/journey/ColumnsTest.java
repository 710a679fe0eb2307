package chengbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void a_chinese_character_takes_two_places() {
    assertThat(Columns.left("签收", 6)).isEqualTo("签收  ");
    assertThat(Columns.left("claim", 6)).isEqualTo("claim ");
  }

  @Test
  void numbers_stand_at_the_right() {
    assertThat(Columns.right("1,204", 7)).isEqualTo("  1,204");
  }

  @Test
  void what_is_too_wide_is_kept_whole() {
    assertThat(Columns.left("公开属性与保密审查", 4)).isEqualTo("公开属性与保密审查");
  }
}
