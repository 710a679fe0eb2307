package chengbao.review.web.beside;

import static chengbao.review.running.Anlan.LIN;
import static chengbao.review.running.Anlan.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.EventJson;
import chengbao.contracts.Examples;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.RoundState;
import chengbao.manuscript.Block;
import chengbao.review.running.Anlan;
import chengbao.review.running.Api;
import chengbao.review.running.Browser;
import chengbao.review.running.Invented;
import chengbao.review.running.Soon;
import chengbao.review.running.Stack;
import chengbao.review.running.Submission;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What lies beside the text sent up: last year's report, other reports of the round, lists,
/// figures. The reports are submitted once for all tests.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class BesidePagesTest {
  private static final UUID REPORT = UUID.randomUUID();
  private static final UUID SISTER = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();
  private static final String ROUND = UUID.randomUUID().toString();
  private static boolean arranged;

  @Inject SessionFactory sessions;

  @BeforeEach
  void a_round_with_reports_of_sister_towns_and_one_of_last_year() {
    if (arranged) {
      return;
    }
    Anlan.introduce();
    submits(SISTER, sister(6));
    submits(ELSEWHERE, Invented.to(sister(7), Anlan.id("777"), "临渡区司法局"));
    submits(REPORT, own(ROUND));
    arrive(
        SISTER, REPORT, submits(lastYear()), submits(peer(2)), submits(peer(3)), submits(peer(4)));
    Soon.await().until(() -> Api.as(STRANGER).read(ELSEWHERE).statusCode() == 200);
    arranged = true;
  }

  @Test
  void last_years_report_of_the_unit_lies_beside_this_years() {
    assertThat(view("last-year"))
        .contains("2024年度报告（第1稿）", "上年度报告当时没有审定")
        .contains("全年审查各类文件<del>61</del>件", "全年审查各类文件<ins>76</ins>件");
  }

  @Test
  void where_no_report_of_last_year_is_kept_the_page_says_so() {
    assertThat(view(SISTER, "last-year")).contains("没有本单位2024年度的报告", "请按存档核对");
    assertThat(view(SISTER, "lists")).contains("没有本单位2024年度的报告");
  }

  @Test
  void
      copied_passages_are_marked_on_both_sides_and_only_those_of_reports_that_reached_the_office() {
    assertThat(view("copied"))
        .contains("本单位2024年度报告", "<mark class=\"passage\" data-kind=\"copied\">")
        .contains("第6镇", "/cases/" + SISTER)
        .contains("各部分雷同比例")
        .containsPattern("<td class=\"n\">[1-9]\\d?%</td>")
        .doesNotContain(ELSEWHERE.toString(), "第7镇");
    Api.as(LIN).moves(REPORT, "claim", "").then().statusCode(200);
    assertThat(view("text")).contains("与2024年度报告", "第6镇", "雷同");
  }

  @Test
  void the_page_says_what_of_the_round_has_changed_since_the_first_submission() throws IOException {
    RoundState told = Examples.of(RoundState.class, "two-levels-for-towns");
    RoundState moved =
        EventJson.read(
            EventJson.write(told).put("id", ROUND).put("due", "2026-03-05T09:30:00Z"),
            RoundState.class);
    Submission.now().send(moved, ROUND);

    Soon.await()
        .untilAsserted(() ->
            assertThat(view("text")).contains("本轮任务在首次报送后有调整", "报送截止：", "现为 2026-03-05 17:30"));
  }

  @Test
  void plan_and_shortcomings_stand_beside_what_answers_them() {
    assertThat(view("lists")).contains("上年安排 4 项", "不足 3 项", "水上普法驿站", "未见回应");
  }

  @Test
  void figures_stand_beside_those_of_earlier_years_and_of_peers_and_far_ones_are_said_in_numbers() {
    assertThat(view("figures"))
        .contains("历年数据与同类单位对照", "合法性审查", "+24.6%", "<polyline")
        .contains("为同类单位中位数的 2.1 倍");
  }

  @Test
  void no_view_asks_the_database_more_often_when_more_reports_lie_beside() {
    String round = UUID.randomUUID().toString();
    UUID looked = submits(own(round));
    arrive(looked, submits(likeTheSister(8, round)));
    List<Long> few = statements(looked);

    arrive(submits(likeTheSister(9, round)), submits(likeTheSister(10, round)));

    assertThat(statements(looked)).isEqualTo(few).allMatch(count -> count < 18);
  }

  /// Statements of each view that has been looked at before. An event that comes meanwhile counts
  /// as well, so the least of some looks.
  private List<Long> statements(UUID report) {
    Browser lin = Browser.signedIn(LIN, RestAssured.port);
    return Stream.of("text", "public", "last-year", "lists", "copied", "figures")
        .map(view -> "/cases/" + report + "?view=" + view)
        .map(address -> {
          lin.opens(address);
          return Stream.generate(() -> statements(lin, address))
              .limit(3)
              .min(Comparator.naturalOrder())
              .orElseThrow();
        })
        .toList();
  }

  private long statements(Browser browser, String address) {
    long before = sessions.getStatistics().getPrepareStatementCount();
    browser.opens(address);
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }

  /// This year, with one paragraph of 青篱镇.
  private static ReportSubmitted own(String round) {
    return submitted("clean-01-bailu-town", 1, round, "荷塘村通过省级民主法治示范村复核。", foreign());
  }

  private static ReportSubmitted peer(int number) {
    return submitted(
        "clean-01-bailu-town", number, ROUND, "行政检查214次", "行政检查" + (100 + number) + "次");
  }

  private static ReportSubmitted sister(int number) {
    return submitted("clean-06-qingli-town", number, ROUND, "", "");
  }

  private static ReportSubmitted likeTheSister(int number, String round) {
    return submitted("clean-06-qingli-town", number, round, "326", "103");
  }

  /// Last year as the unit wrote it: other figures, the same shortcomings.
  private static ReportSubmitted lastYear() {
    return Invented.submitted(
        Invented.read(
            "clean-01-bailu-town",
            text ->
                text.replace("2025年度", "2024年度")
                    .replace("2026年度", "2025年度")
                    .replace("2026年1月", "2025年1月")
                    .replace("文件76件，其中合同协议46件、招标文件21件、规范性文件9件", "文件61件，其中合同协议40件、招标文件14件、规范性文件7件")),
        1,
        2024,
        UUID.randomUUID().toString());
  }

  private static ReportSubmitted submitted(
      String name, int number, String round, String words, String others) {
    return Invented.submitted(
        Invented.read(name, text -> words.isEmpty() ? text : text.replace(words, others)),
        number,
        2025,
        round);
  }

  private static String foreign() {
    return Invented.read("clean-06-qingli-town", text -> text).blocks().stream()
        .map(Block::text)
        .filter(text -> text.length() > 100)
        .findFirst()
        .orElseThrow();
  }

  private static void submits(UUID id, ReportSubmitted told) {
    Submission.now().submits(id, 1, told);
  }

  private static UUID submits(ReportSubmitted told) {
    UUID id = UUID.randomUUID();
    submits(id, told);
    return id;
  }

  /// Each comes by a partition of its own, so the last one sent says nothing of the others.
  private static void arrive(UUID... reports) {
    Soon.await()
        .until(() -> Stream.of(reports).allMatch(one -> Api.as(LIN).read(one).statusCode() == 200));
  }

  private static String view(String name) {
    return view(REPORT, name);
  }

  private static String view(UUID id, String name) {
    HttpResponse<String> page =
        Browser.signedIn(LIN, RestAssured.port).opens("/cases/" + id + "?view=" + name);
    Browser.keep("beside-" + name + (id.equals(REPORT) ? "" : "-none"), page);
    return page.body();
  }
}
