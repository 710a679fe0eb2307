package chengbao.manuscript.answers;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static Manuscript report(String body) {
    return Reports.read("白鹭镇人民政府关于2025年度法治政府建设情况的报告\n区委、区政府：\n现将有关情况报告如下：\n" + body);
  }

  private static String answer(Answer answer) {
    return switch (answer) {
      case Answer.Seen seen -> seen.by().place().quote();
      case Answer.NotSeen _ -> "未见回应";
    };
  }

  @Test
  void each_shortcoming_stands_beside_the_measure_that_meets_it() {
    List<Answer> answers = ShortcomingAnswers.of(Reports.clean());

    assertThat(answers).hasSize(3);
    assertThat(answer(answers.get(0))).startsWith("一是加强执法队伍建设");
    assertThat(answer(answers.get(1))).startsWith("二是深化法治宣传教育");
    assertThat(answer(answers.get(2))).startsWith("三是健全矛盾纠纷源头预防机制");
  }

  @Test
  void a_shortcoming_no_measure_speaks_about_is_left_without_answer() {
    Manuscript report =
        report(
            """
            一、主要举措和成效
            全年开展执法检查210次，办理行政处罚案件35件。
            二、存在的不足和原因
            （一）执法力量薄弱
            由于法律专业人才引进难，执法人员偏少。
            （二）合同审查不规范
            个别站所签订合同前没有送司法所把关，条款存在漏洞。
            三、下一步工作安排
            （一）充实执法队伍。引进法律专业人才，组织执法人员轮训。
            （二）抓好信访代办。畅通群众诉求渠道，落实领导接访。
            """);

    List<Answer> answers = ShortcomingAnswers.of(report);

    assertThat(answers).hasSize(2);
    assertThat(answers.get(0).asked().under()).isEqualTo("（一）执法力量薄弱");
    assertThat(answer(answers.get(0))).startsWith("（一）充实执法队伍");
    assertThat(answers.get(1)).isInstanceOf(Answer.NotSeen.class);
  }

  @Test
  void a_measure_of_last_year_is_answered_by_what_was_done_and_a_forgotten_one_is_not() {
    Manuscript lastYear =
        report(
            """
            一、主要举措和成效
            全年开展各项工作，成效明显，群众满意。
            二、存在的不足和原因
            由于人手少，宣传还不够深入。
            三、2025年主要安排
            一是在渡口、集市设立水上普法驿站，面向船民渔户开展普法。二是建立行政执法案卷评查制度，每半年评查一次。三是推动政务服务事项向村级延伸，方便群众就近办理。
            """);
    Manuscript thisYear =
        report(
            """
            一、主要举措和成效
            （一）规范执法行为
            一是承接下放执法事项87项。二是组织案卷评查2次，抽查行政执法案卷30本，全部合格。
            （二）优化政务服务
            将42项政务服务事项下沉到村级便民服务点，群众就近办理3120件。
            二、存在的不足和原因
            由于资金有限，设施还不完善。
            """);

    List<Answer> answers = PlanAnswers.of(lastYear, thisYear);

    assertThat(answers).extracting(AnswersTest::answer).hasSize(3);
    assertThat(answers.get(0)).isInstanceOf(Answer.NotSeen.class);
    assertThat(answer(answers.get(1))).startsWith("二是组织案卷评查2次");
    assertThat(answer(answers.get(2))).startsWith("将42项政务服务事项");
  }

  @Test
  void a_section_of_shortcomings_and_plan_is_parted() {
    Manuscript report =
        report(
            """
            一、主要举措和成效
            全年开展执法检查210次，办理行政处罚案件35件。
            二、存在问题及下一步打算
            （一）存在问题
            普法形式单一，对外来务工人员覆盖不足。
            （二）下一步打算
            面向外来务工人员开展专题普法，丰富宣传形式。
            """);

    List<Answer> answers = ShortcomingAnswers.of(report);

    assertThat(answers)
        .singleElement()
        .satisfies(only -> {
          assertThat(only.asked().place().quote()).startsWith("普法形式单一");
          assertThat(answer(only)).startsWith("面向外来务工人员");
        });
  }

  @Test
  void a_report_without_plan_has_nothing_to_answer() {
    Manuscript report = report("一、主要举措和成效\n全年开展执法检查210次，办理行政处罚案件35件。\n");

    assertThat(PlanAnswers.of(report, Reports.clean())).isEmpty();
    assertThat(ShortcomingAnswers.of(report)).isEmpty();
  }

  @Test
  void places_lead_back_to_the_words() {
    Manuscript report = Reports.clean();

    for (Answer answer : ShortcomingAnswers.of(report)) {
      Block block =
          report.blocks().stream()
              .filter(candidate -> candidate.id().equals(answer.asked().place().blockId()))
              .findFirst()
              .orElseThrow();
      assertThat(
              block.text().substring(answer.asked().place().start(), answer.asked().place().end()))
          .isEqualTo(answer.asked().place().quote());
    }
  }

  @Test
  void hostile_texts_are_answered_in_bounded_time() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block("h1", BlockKind.HEADING, 1, "一、存在的不足"));
    for (int i = 0; i < 10_000; i++) {
      blocks.add(new Block("s" + i, BlockKind.PARAGRAPH, 0, "普法宣传的形式单一，覆盖外来务工人员不足。"));
    }
    blocks.add(new Block("h2", BlockKind.HEADING, 1, "二、下一步打算"));
    blocks.add(new Block("big", BlockKind.PARAGRAPH, 0, "一是普法，".repeat(200_000)));
    for (int i = 0; i < 10_000; i++) {
      blocks.add(new Block("p" + i, BlockKind.PARAGRAPH, 0, "面向外来务工人员开展普法宣传，丰富形式。"));
    }
    Manuscript hostile = new Manuscript("", null, null, blocks, null, null);

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(ShortcomingAnswers.of(hostile)).hasSize(1000));
  }
}
