package chengbao.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.checks.Draft;
import chengbao.manuscript.checks.Hit;
import chengbao.manuscript.checks.Rule;
import chengbao.manuscript.checks.Rules;
import chengbao.manuscript.evaluation.LabelledText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
  private static List<Finding> findings(String text) {
    return Checks.run(Reports.read(text), Reports.context());
  }

  private static List<String> rules(String text) {
    return findings(text).stream().map(Finding::rule).toList();
  }

  @Test
  void a_report_in_good_order_is_left_alone() {
    assertThat(findings(Reports.CLEAN))
        .filteredOn(finding -> finding.severity() != Severity.NOTE)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "关于2025年度,关于2024年度,C08-title-year",
    "二、2025年党政,二、2024年党政,C08-heading-year",
    "四、2026年推进,四、2025年推进,C08-heading-year",
    "三、2025年推进,四、2025年推进,C10-numbering",
    "二是推进权责,三是推进权责,C10-chain",
    "（二）健全,（一）健全,C10-numbering",
    "其中重大行政决策事项12件,其中重大行政决策事项21件,C05-sum",
    "调解成功率97.4%,调解成功率94.7%,C05-sum",
    "习近平法治思想,习近平法制思想,C12-fixed-names",
    "习近平新时代中国特色社会主义思想,习近平新时代中国特社会主义思想,C12-fixed-names",
    "群众办事更加便捷,群众（办事更加便捷,C11-brackets",
    "群众办事更加便捷,群众?办事更加便捷,C11-lost",
    "村居排查不够及时,村居建全机制不够及时,C12-words",
    "村居排查不够及时,联系手机13900008821,C13-mobile",
    "白鹭镇人民政府关于,青篱镇人民政府关于,C09-title-organ"
  })
  void one_planted_defect_is_one_finding_of_its_rule(String right, String wrong, String rule) {
    assertThat(rules(Reports.CLEAN.replaceFirst(right, wrong))).contains(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "一. 二. 三. 四.,one sign throughout is a style",
    "1） 2） 3） 4）,numbers with a closing bracket only",
    "1. 2. 3. 4.,numbers in digits"
  })
  void a_style_of_numbers_is_no_slip(String signs, String why) {
    String[] each = signs.split(" ");
    String[] usual = {"一、", "二、", "三、", "四、"};
    String text = Reports.CLEAN;
    for (int i = 0; i < usual.length; i++) {
      text = text.replace("\n" + usual[i], "\n" + each[i]);
    }

    assertThat(rules(text)).as(why).doesNotContain("C10-numbering");
  }

  @Test
  void the_bracket_behind_a_number_inside_a_sentence_needs_no_partner() {
    String text = Reports.CLEAN.replace("群众办事更加便捷", "主要包括1）减材料、2）减环节、3）减时间");

    assertThat(rules(text)).doesNotContain("C11-brackets");
    assertThat(rules(Reports.CLEAN.replace("群众办事更加便捷", "落实纲要2021—2025年）要求")))
        .contains("C11-brackets");
  }

  @Test
  void a_list_that_goes_on_counting_under_the_next_heading_has_no_gap() {
    String text =
        Reports.CLEAN
            .replace("\n二、2025年党政", "\n1.第一项任务完成。\n2.第二项任务完成。\n二、2025年党政")
            .replace("\n三、2025年推进", "\n3.第三项任务完成。\n三、2025年推进");

    assertThat(rules(text)).doesNotContain("C10-numbering");
  }

  @Test
  void words_that_hold_a_listed_slip_by_chance_are_left_alone() {
    String correct =
        Reports.CLEAN.replace("群众办事更加便捷", "创建持续推进，监督督促并重，各项工作到位，信息公开开展有序，推进动态管理，法律顾问团对合同把关");

    assertThat(rules(correct)).doesNotContain("C12-words", "C12-set-phrases", "C12-fixed-names");
  }

  @Test
  void a_name_is_looked_for_from_the_day_it_came_into_use() {
    Manuscript old =
        Reports.read(
            Reports.CLEAN.replace("习近平法治思想", "习近平法制思想").replace("2026年1月20日", "2020年1月20日"));

    assertThat(Checks.run(old, Reports.context()).stream().map(Finding::rule))
        .doesNotContain("C12-fixed-names");
  }

  @Test
  void a_valid_date_above_a_remark_is_a_day_that_exists() {
    assertThat(findings(Reports.CLEAN + "（此件公开发布，由镇党政办公室负责解释说明有关事项。）\n"))
        .noneMatch(finding -> finding.rule().equals("C15-signature"));
  }

  @Test
  void an_identity_number_blocks_only_the_public_text() {
    Manuscript report = Reports.read(Reports.CLEAN.replace("村居排查不够及时", "村民身份证号990103198508172023"));
    LocalDate on = LocalDate.of(2026, 1, 20);

    assertThat(Checks.run(report, CheckContext.ofDraft(2025, "白鹭镇人民政府", true, on)))
        .anyMatch(finding ->
            finding.rule().equals("C13-identity") && finding.severity() == Severity.BLOCKER);
    assertThat(Checks.run(report, CheckContext.ofDraft(2025, "白鹭镇人民政府", false, on)))
        .noneMatch(finding -> finding.severity() == Severity.BLOCKER);
  }

  @Test
  void the_duty_told_in_a_clause_is_an_error_that_says_where() {
    String withoutSection =
        Reports.CLEAN.replaceAll("二、2025年党政(?s).*?(?=三、2025年推进)", "").replace("年终进行了述法", "");
    String mentioned = withoutSection.replace("群众办事更加便捷", "推动党政主要负责人履行推进法治建设第一责任人职责");

    assertThat(findings(mentioned))
        .filteredOn(finding -> finding.rule().equals("C01-leader-duty"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.quote()).isNotEmpty());
  }

  @Test
  void a_finding_keeps_its_id_while_its_words_stay() {
    String slip = Reports.CLEAN.replace("村居排查不够及时", "村居建全机制不够及时");
    String moved = slip.replace("二是普法的针对性", "二是全镇普法的针对性");

    assertThat(findings(moved).stream().map(Finding::id))
        .containsAll(findings(slip).stream().map(Finding::id).toList());
  }

  @Test
  void every_finding_has_a_sentence_in_both_languages() {
    String bad =
        Reports.CLEAN
            .replace("关于2025年度", "关于2024年度")
            .replace("97.4%", "94.7%")
            .replace("（二）", "（四）");

    assertThat(findings(bad))
        .isNotEmpty()
        .allSatisfy(finding -> {
          assertThat(finding.message(Locale.CHINA))
              .doesNotStartWith("finding.")
              .doesNotContain("{");
          assertThat(finding.message(Locale.ENGLISH))
              .doesNotStartWith("finding.")
              .doesNotContain("{");
          assertThat(finding.suggestion(Locale.CHINA)).isNotNull().doesNotContain("{");
        });
  }

  @Test
  void every_rule_in_force_exists_and_has_a_name_and_a_source_in_both_languages() {
    CheckRun run = Checks.examine(Reports.clean(), Reports.context(), RuleSet.national());

    assertThat(run.failed()).isEmpty();
    assertThat(run.ran())
        .hasSizeGreaterThan(35)
        .allSatisfy(rule -> {
          assertThat(Wording.of(Locale.CHINA).has("rule." + rule)).as(rule).isTrue();
          assertThat(Wording.of(Locale.ENGLISH).has("rule." + rule)).as(rule).isTrue();
          assertThat(Wording.of(Locale.CHINA).has("source." + rule)).as(rule).isTrue();
          assertThat(Wording.of(Locale.ENGLISH).has("source." + rule)).as(rule).isTrue();
        });
  }

  @Test
  void the_public_text_is_looked_at_once_more_before_publication() {
    PublicText text =
        new PublicText(
            "关于2025年度法治政府建设情况的报告",
            null,
            List.of(new Block("b1", BlockKind.PARAGRAPH, 0, "学习习近平法制思想，联系电话13900008821。")),
            List.of(),
            "1");

    assertThat(Checks.beforePublication(text, LocalDate.of(2026, 2, 1)).stream().map(Finding::rule))
        .containsExactlyInAnyOrder("C12-fixed-names", "C13-mobile");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "妥善办理申请人张小明不服行政处罚复议案。",
        "王建国诉区城市管理局行政处罚案调解结案。",
        "化解李翠花等3人诉镇政府征收补偿案1件。",
        "原告赵守义提起诉讼，法院驳回。",
        "上访人周大山多次到区信访。",
        "依法答复村民吴桂兰反映的问题。"
      })
  void the_name_of_a_party_to_a_case_is_found_before_publication(String sentence) {
    assertThat(lastLook(sentence)).as(sentence).containsExactly("C13-person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "妥善办理申请人张某某不服行政处罚复议案，王某诉区城市管理局案调解结案。",
        "保障当事人陈述、申辩权利，当事人金额较小的从轻处理。",
        "为居民张贴公告，村民黄金地段的商铺、居民周末的活动均有保障。",
        "因不服区政府决定申请复议的案件12件，第三人民医院诉讼案件1件。",
        "原告江苏某公司诉区政府案，原告胜诉率5%。",
        "聘请律师陈志远担任法律顾问，党工委书记李建军同志带头学法。",
        "收到行政诉讼案件6件，与诉讼当事人和解2件，组织旁听金额较大的诉讼案件。",
        "区司法局局长林知远出庭应诉。"
      })
  void masked_names_officers_and_mere_words_are_none(String sentence) {
    assertThat(lastLook(sentence)).as(sentence).isEmpty();
  }

  @Test
  void no_report_of_the_corpus_is_held_for_a_name() {
    assertThat(Stream.concat(LabelledText.corpus("").stream(), LabelledText.shared().stream()))
        .allSatisfy(
            text -> assertThat(lastLook(text.manuscript().text())).doesNotContain("C13-person"));
  }

  private static List<String> lastLook(String text) {
    List<Block> blocks =
        text.lines().map(line -> new Block("b", BlockKind.PARAGRAPH, 0, line)).toList();
    PublicText whole = new PublicText("关于2025年度法治政府建设情况的报告", null, blocks, List.of(), "1");
    return Checks.beforePublication(whole, LocalDate.of(2026, 2, 1)).stream()
        .map(Finding::rule)
        .toList();
  }

  @Test
  void a_rule_that_throws_is_named_with_its_reason_and_the_others_run() {
    Rule broken =
        new Rule() {
          @Override
          public String id() {
            return "C05-sum";
          }

          @Override
          public List<Hit> check(Draft draft) {
            throw new IllegalStateException("no such table");
          }
        };
    List<Rule> rules = new ArrayList<>(List.of(broken));
    rules.addAll(Rules.ALL.stream().filter(rule -> rule.id().startsWith("C08")).toList());
    Manuscript report = Reports.read(Reports.CLEAN.replace("关于2025年度", "关于2024年度"));

    CheckRun run =
        Checks.examine(new Draft(report, Reports.context(), RuleSet.national(), List.of()), rules);

    assertThat(run.failed()).containsOnlyKeys("C05-sum");
    assertThat(run.failed().get("C05-sum")).contains("no such table");
    assertThat(run.ran()).containsExactly("C08-opening-year", "C08-title-year", "C08-heading-year");
    assertThat(run.findings()).extracting(Finding::rule).containsExactly("C08-title-year");
  }
}
