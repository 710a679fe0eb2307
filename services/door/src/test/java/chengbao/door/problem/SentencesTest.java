package chengbao.door.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  private final Sentences sentences = new Sentences();

  static Stream<String> codes() {
    return ResourceBundle.getBundle("messages/door", Locale.CHINESE).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_code_has_a_sentence_in_both_languages_that_says_what_to_do_next(String code) {
    String chinese = sentences.of(code, Map.of(), Locale.SIMPLIFIED_CHINESE);
    String english = sentences.of(code, Map.of(), Locale.ENGLISH);
    assertThat(chinese).matches("(?s)没有.+：.+。.+。");
    assertThat(english)
        .isNotEqualTo(chinese)
        .matches("(?s)[A-Z].+: .+\\. .+\\.|[A-Z].+: .+; .+\\.");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void no_sentence_blames_or_sends_people_away(String code) {
    assertThat(sentences.of(code, Map.of(), Locale.SIMPLIFIED_CHINESE))
        .doesNotContain("错误", "非法", "失败", "请联系管理员", "！");
  }

  @Test
  void parameters_are_put_in_as_they_are() {
    assertThat(sentences.of("not-appointed", Map.of("name", "陈$1小满"), Locale.SIMPLIFIED_CHINESE))
        .startsWith("没有进入：陈$1小满目前没有任职");
  }

  @Test
  void a_code_without_a_sentence_is_a_fault_of_ours() {
    assertThatThrownBy(() -> sentences.of("no-such-code", Map.of(), Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
