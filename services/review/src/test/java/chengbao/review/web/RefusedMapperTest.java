package chengbao.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.door.problem.Sentences;
import chengbao.review.domain.Refusal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedMapperTest {

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void every_refusal_has_a_status_and_a_sentence_in_both_languages(Refusal refusal) {
    assertThat(RefusedMapper.status(refusal)).isBetween(400, 499);
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertThat(new Sentences().of(RefusedMapper.code(refusal), Map.of(), locale))
          .isNotBlank()
          .doesNotContain("错误", "非法", "失败", "！");
    }
  }
}
