package chengbao.publication.web.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import chengbao.contracts.Examples;
import chengbao.contracts.UnitState;
import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SearchPagesTest {

  @BeforeAll
  static void the_unit_is_known() {
    OnPortal.announce(Examples.of(UnitState.class, "a-town"));
  }

  @Test
  void what_is_published_is_found_soon_and_what_is_withdrawn_no_more() throws Exception {
    Approval approval = saying("渡口巡查“一本账”，<b>驿站</b>调解31件。");
    OnPortal.publish(approval);
    await().atMost(Duration.ofSeconds(20)).until(() -> total("渡口巡查") == 1);

    page("驛站")
        .body(
            containsString("/reports/" + approval.report() + "#b-b2"),
            containsString("<mark>驿站</mark>"),
            containsString("&lt;b&gt;"),
            not(containsString("<b>驿站</b>")));

    OnPortal.change(
        "update editions set state = 'withdrawn', note = '误发' where report = '%s'"
            .formatted(approval.report()));
    await().atMost(Duration.ofSeconds(20)).until(() -> total("渡口巡查") == 0);
  }

  @Test
  void a_correction_is_found_in_place_of_what_it_corrects() {
    Approval first = saying("摆渡船检修十二次。");
    OnPortal.publish(first);
    await().atMost(Duration.ofSeconds(20)).until(() -> total("摆渡船检修") == 1);

    OnPortal.publish(Approved.report(first.report(), 2), 2);

    await().atMost(Duration.ofSeconds(20)).until(() -> total("摆渡船检修") == 0);
  }

  @Test
  void nothing_asked_and_nothing_found_are_pages_too() {
    given().get("/search").then().statusCode(200).body(containsString("检索报告全文"));
    page("查无此词的长句子").body(containsString("没有找到相关报告"));
    given()
        .queryParam("lang", "en")
        .queryParam("q", "zzz")
        .get("/search")
        .then()
        .body(containsString("No report found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "<script>alert(1)</script>", "*:*", "a AND", "\u202Eabc", "%00", "((("})
  void hostile_questions_are_answered_politely(String hostile) {
    page(hostile).body(not(containsString("<script")), not(containsString("\u202E")));
    page(hostile.repeat(20));
    given()
        .queryParam("q", "法治")
        .queryParam("year", hostile)
        .queryParam("kind", hostile)
        .queryParam("role", hostile)
        .queryParam("page", hostile)
        .get("/search")
        .then()
        .statusCode(200);
  }

  @Test
  void the_same_is_there_as_data() {
    OnPortal.publish(saying("纤道巡河志愿队。"));
    await().atMost(Duration.ofSeconds(20)).until(() -> total("纤道巡河") == 1);

    given()
        .queryParam("q", "纤道巡河")
        .queryParam("year", "2025")
        .get("/api/search")
        .then()
        .statusCode(200)
        .body("reports[0].organ", equalTo("白鹭镇人民政府"))
        .body("reports[0].passages[0].pieces[0].text", equalTo("纤道巡河"))
        .body("facets.kind.'sub-district'", equalTo(1));
    assertThat(total("纤道巡河")).isEqualTo(1);
  }

  private static Approval saying(String text) {
    return Approved.saying(
        "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
        List.of(
            new Block("b1", BlockKind.HEADING, 1, "一、主要举措和成效"),
            new Block("b2", BlockKind.PARAGRAPH, 0, text)));
  }

  private static int total(String words) {
    return given().queryParam("q", words).get("/api/search").then().extract().path("total");
  }

  private static ValidatableResponse page(String words) {
    return given().queryParam("q", words).get("/search").then().statusCode(200);
  }
}
