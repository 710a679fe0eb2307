package chengbao.manuscript.sums;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.figures.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {
  private static List<Sum> in(String text) {
    Block block = new Block("b1", BlockKind.PARAGRAPH, 0, text);
    return Sums.of(block, Figures.of(block, 2025));
  }

  @ParameterizedTest
  @CsvSource({
    "出具意见75件，其中议题49件，请示14件，协议8件，决策2件，文件2件,49+14+8+2+2=75,true",
    "出具意见76件，其中议题49件，请示14件，协议8件，决策2件，文件2件,49+14+8+2+2=75≠76,false",
    "受理案件59件，其中16件举行听证会,16≤59,true",
    "受理案件59件，其中61件举行听证会,61>59,false",
    "审查合同58份、文件9件，合计67件,58+9=67,true",
    "排查矛盾纠纷347件，调处成功341件，成功率98.27%,341÷347≈98.27%,true",
    "排查隐患500条，完成整改480条，整改率92%,480÷500≈96%≠92%,false",
    "案均金额由0.63万元降至0.41万元，下降0.22万元,0.63-0.41=0.22,true"
  })
  void a_sum_is_shown_with_its_working(String text, String working, boolean holds) {
    assertThat(in(text + "。"))
        .singleElement()
        .satisfies(sum -> {
          assertThat(sum.working()).isEqualTo(working);
          assertThat(sum.holds()).isEqualTo(holds);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开展执法检查167次，检查后作出口头警告9次，罚款7次",
        "审查文件100件，其中规范性文件20件、合同30件等",
        "收到复议申请138件，其中受理121件，审结109件",
        "培训干部200人，发放资料3000份，惠及群众500人次",
        "清理文件900余件，其中废止139件、修改182件"
      })
  void what_the_text_does_not_claim_is_no_sum_that_fails(String text) {
    assertThat(in(text + "。")).noneMatch(sum -> !sum.holds());
  }

  @Test
  void shares_of_all_parts_add_up_to_a_hundred() {
    assertThat(in("对90本案卷进行评查，优秀案卷28卷，占比31%，合格案卷62卷，占比69%。"))
        .extracting(Sum::working)
        .containsExactlyInAnyOrder("28+62=90", "28÷90≈31%", "62÷90≈69%", "31%+69%=100%");
  }
}
