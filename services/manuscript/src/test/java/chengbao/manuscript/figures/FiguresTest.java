package chengbao.manuscript.figures;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static List<Figure> in(String text) {
    return Figures.of(new Block("b1", BlockKind.PARAGRAPH, 0, text), 2025);
  }

  @ParameterizedTest
  @CsvSource({
    "审查各类文件30余份,30余份,30,at-least,份,copies",
    "办理案件约541件,约541件,541,about,件,cases",
    "持证比例超过95%,超过95%,95,at-least,%,percent",
    "发放宣传资料5万余份,5万余份,50000,at-least,份,copies",
    "涉及金额近3654.02万元,近3654.02万元,3654.02,about,万元,money",
    "惠及群众两万余人次,两万余人次,20000,at-least,人次,person-times",
    "检查企业214家次,214家次,214,exact,家次,household-times",
    "败诉率同比下降7.01个百分点,7.01个百分点,7.01,exact,个百分点,percentage-points",
    "满意度达到百分之九十七点五,百分之九十七点五,97.5,exact,%,percent",
    "罚款共计三千八百元,三千八百元,3800,exact,元,money",
    "办结时限不超过3天,不超过3天,3,at-most,天,days",
    "排查隐患1906条,1906条,1906,exact,条,items",
    "市场主体突破5.2万户,突破5.2万户,52000,at-least,户,households",
    "举办培训17期（次）,17期（次）,17,exact,期(次),events",
    "检查工地1245个次,1245个次,1245,exact,个次,items"
  })
  void a_quantity_has_value_bound_unit_and_measure(
      String text, String quote, String value, String bound, String unit, String measure) {
    assertThat(in(text + "。"))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.quote()).isEqualTo(quote);
          assertThat(figure.value()).isEqualByComparingTo(value);
          assertThat(figure.bound().code()).isEqualTo(bound);
          assertThat(figure.unit()).isEqualTo(unit);
          assertThat(figure.measure().code()).isEqualTo(measure);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年1月14日",
        "2025年3月19日，“3·19城市管理服务主题日”",
        "渝府发〔2025〕5号文件",
        "运用“141”平台",
        "推行“1+8”模式",
        "落实“5+8+3+N”机制",
        "《法治政府建设实施纲要（2021—2025年）》",
        "“八五”普法规划",
        "党的二十届三中全会",
        "做到“两个维护”",
        "行政执法三项制度",
        "12345热线",
        "第24条规定",
        "第三次会议",
        "四个意识",
        "近年来",
        "千家万户"
      })
  void what_only_looks_like_a_quantity_is_left_alone(String text) {
    assertThat(in(text + "的有关要求。")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "全年办结12件,year:2025",
    "今年以来办结12件,ytd:2025",
    "前三季度受理59件,q1-q3:2025",
    "截至11月办结12件,to:2025-11",
    "2024年11月至2025年10月办结12件,span:2024-11/2025-10",
    "上半年办结12件,h1:2025",
    "2024年共修复312户,year:2024",
    "败诉率由2024年的8.2%下降到5.3%,year:2025",
    "检查计划由上年的38项压减到14项,year:2025",
    "三年内每校配备1名,"
  })
  void a_figure_belongs_to_the_period_its_sentence_says(String text, String period) {
    assertThat(in(text + "。").getLast().period()).isEqualTo(period);
  }

  @Test
  void the_year_before_holds_for_the_next_figure_only() {
    assertThat(in("检查计划由上年的38项压减到14项。"))
        .extracting(Figure::period)
        .containsExactly("year:2024", "year:2025");
  }

  @Test
  void a_result_speaks_of_what_was_counted_before_it() {
    assertThat(in("排查矛盾纠纷104件，化解102件。")).extracting(Figure::indicator).containsExactly(28, 28);
  }

  @Test
  void a_period_ends_with_its_sentence() {
    assertThat(in("全年办结12件。受理30件。").getLast().period()).isNull();
  }

  @Test
  void a_fall_keeps_a_positive_value() {
    Figure figure = in("行政案件同比下降24.76%。").getFirst();

    assertThat(figure.change()).isEqualTo(Change.DOWN);
    assertThat(figure.value()).isEqualByComparingTo("24.76");
  }

  @Test
  void a_figure_says_what_it_counts_and_which_indicator_it_is() {
    Figure figure = in("全年出具合法性审核意见75件。").getFirst();

    assertThat(figure.subject()).contains("合法性审核意见");
    assertThat(figure.indicator()).isEqualTo(8);
  }
}
