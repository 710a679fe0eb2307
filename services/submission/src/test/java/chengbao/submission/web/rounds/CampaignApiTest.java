package chengbao.submission.web.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// An office's campaign by programs: a round prepared, units reminded, the overview taken out.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class CampaignApiTest {
  private static final Demo.Login OFFICE = Demo.FAZHI_ADMINISTRATOR;

  private final Api api = new Api();

  @Test
  void a_round_is_prepared_without_a_number_and_not_opened_without_one() {
    var id =
        api.post(
                OFFICE,
                "/api/rounds/prepared",
                Map.of(
                    "title", "关于做好2026年度报告准备工作的通知",
                    "reportYear", 2026,
                    "due", "2099-02-26T09:30:00Z",
                    "publishBy", "2099-03-31"))
            .statusCode(201)
            .body("stage", equalTo("prepared"))
            .extract()
            .<String>path("id");
    api.get(OFFICE, "/api/rounds").body("id", hasItem(id));
    api.get(Demo.BAOLU_DRAFTER, "/api/rounds").body("id", not(hasItem(id)));
    api.get(Demo.BAOLU_DRAFTER, "/api/rounds/" + id).statusCode(404);
    api.as(OFFICE)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", "\"1\"")
        .post("/api/rounds/" + id + "/opening")
        .then()
        .statusCode(422)
        .body("code", equalTo("round-notice-missing"));
    assertThat(browser().get("/rounds").text()).contains("关于做好2026年度报告准备工作的通知 草拟中");
  }

  @Test
  void a_reminder_sent_twice_with_one_key_reminds_once_and_says_whom() {
    var round = api.round(2025);
    var key = UUID.randomUUID().toString();
    for (var twice = 0; twice < 2; twice++) {
      api.as(OFFICE)
          .header("Idempotency-Key", key)
          .body(
              Map.of(
                  "units",
                  List.of(Demo.BAOLU_DRAFTER.unit(), Demo.WANGCHAO_DRAFTER.unit()),
                  "text",
                  "请抓紧报送。"))
          .post("/api/rounds/" + round + "/reminders")
          .then()
          .statusCode(201)
          .body("state", equalTo("finished"))
          .body("reminded", equalTo(2));
    }
    api.get(OFFICE, "/api/rounds/" + round + "/jobs").body("kind", equalTo(List.of("nudge")));
    api.get(Demo.BAOLU_DRAFTER, "/api/rounds/" + round + "/jobs").statusCode(403);
    assertThat(browser().get("/rounds/" + round + "/jobs").text()).contains("成批催报", "已办完", "2 / 2");
  }

  @Test
  void the_overview_is_taken_out_by_a_job_with_its_files() throws IOException {
    var round = api.round(2025);
    var office = browser();
    var form = Map.of("command", UUID.randomUUID().toString());
    var job = office.post("/rounds/" + round + "/exports", form);
    assertThat(job.text()).contains("导出一览表", "已办完", "三个文件取自同一时间的数据");
    assertThat(office.post("/rounds/" + round + "/exports", form).path()).isEqualTo(job.path());
    try (var book =
        new XSSFWorkbook(new ByteArrayInputStream(office.file(job.path() + "/overview.xlsx")))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(9);
    }
    assertThat(office.file(job.path() + "/circular.docx")).isNotEmpty();
    assertThat(office.get(job.path() + "?lang=en").text()).contains("Export of the overview");
    assertThat(
            office
                .get(
                    "/rounds/"
                        + api.round(2025)
                        + job.path().substring(job.path().indexOf("/jobs")))
                .status())
        .isEqualTo(404);
  }

  private static Browser browser() {
    return new Browser(RestAssured.port).signIn(OFFICE);
  }
}
