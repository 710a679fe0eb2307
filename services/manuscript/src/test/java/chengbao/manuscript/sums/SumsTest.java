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
    "案均金额由0.63万元降至0.41万元，下降0.22万元,0.63-0.41=0.22,true",
    "由40件增加到50件，增长30%,10÷40≈25%≠30%,false",
    "税费收入38亿元，其中税收20亿元；社保费15亿元；非税收入3亿元,20+15+3=38,true"
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
        "清理文件900余件，其中废止139件、修改182件",
        "在职人员128人，其中具有法律职业资格人员11人，公职律师5人，执法人员98人",
        "平均跑动次数由3.2次降至0.4次，办理时限压缩68%",
        "满意度98.6%；全年赴市访批次、人次同比分别下降33.3%、41.2%",
        "排查187起，调处成功184起，成功率98.4%，其中婚姻62起、邻里58起、林权31起、其他36起"
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

  @Test
  void a_rate_is_worked_out_from_the_part_whose_name_it_bears() {
    assertThat(in("办结案件892件，结案方式为调解601件、裁决291件，调解率67.4%。"))
        .extracting(Sum::working)
        .contains("601÷892≈67.4%");
  }

  @Test
  void a_share_that_names_its_whole_is_held_to_it() {
    assertThat(in("审结68件，其中以调解方式结案51件，占审结数的45.6%。"))
        .anyMatch(sum -> sum.working().equals("51÷68≈75.0%≠45.6%") && !sum.holds());
  }
}
