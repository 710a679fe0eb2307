package chengbao.submission.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Drafting with a word processor, and with last year's report beside it.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class WordPagesTest extends AtDesk {

  @Test
  void a_copy_downloaded_and_brought_again_changes_nothing() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var path = "/api/reports/" + id;
    var before = blocks(path);
    var file =
        api.get(Demo.BAOLU_DRAFTER, path + "/document")
            .statusCode(200)
            .header("Content-Disposition", org.hamcrest.Matchers.containsString(".docx"))
            .extract()
            .asByteArray();
    api.upload(Demo.BAOLU_DRAFTER, path + "/document", file).statusCode(200);
    assertThat(blocks(path)).isEqualTo(before);
  }

  @Test
  void last_years_report_stands_beside_this_years() {
    api.submitted(2024);
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var page = pasted(drafter, id, Api.TEXT).html();
    var last = page.select("details[id^=last-]");
    assertThat(last).hasSize(4);
    assertThat(last.get(1).text()).contains("去年这一部分", "一是法制审核力量偏弱");
    assertThat(page.select(".side table").text()).contains("去年", "14次");
  }

  @Test
  void last_years_plan_and_this_years_shortcomings_are_lists_to_work_through() throws IOException {
    api.submitted(2024, report(2024));
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var outline = drafter.get("/reports/" + id).html();
    assertThat(outline.select("#list-plan .answer.open")).isNotEmpty();
    assertThat(outline.select("#list-plan").text()).contains("2024年报告的安排—本年成效", "尚未写到");
    var page = pasted(drafter, id, report(2025)).html();
    var answered = page.select("#list-plan li:has(.answer:not(.open))");
    assertThat(answered).isNotEmpty();
    var link = answered.get(0).select("a[data-field]");
    assertThat(page.getElementById(link.attr("data-field"))).isNotNull();
    assertThat(link.attr("data-back")).isEqualTo(answered.get(0).id());
    assertThat(page.select("#list-shortcomings li")).isNotEmpty();
    assertThat(page.select("#list-findings li")).hasSameSizeAs(page.select(".finding"));
  }

  @Test
  void a_real_report_shows_its_slips_and_last_years_figures_beside_it() throws IOException {
    api.submitted(2024, report(2024));
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var page = pasted(drafter, id, report(2025)).html();
    assertThat(page.select(".finding .sum").text()).contains("34+29+16+11=90");
    assertThat(page.select(".finding blockquote").text()).contains("一定程序上");
    assertThat(page.select("details[id^=last-]")).isNotEmpty();
  }

  private static String report(int year) throws IOException {
    return Files.readString(Demo.FILE.resolveSibling("reports/" + year + "/baolu.txt"));
  }

  @Test
  void another_units_report_is_no_file_either() {
    var id = begun(browser(Demo.BAOLU_DRAFTER));
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get("/reports/" + id + "/word").status())
        .isEqualTo(404);
  }

  private List<List<Map<String, Object>>> blocks(String path) {
    return api.get(Demo.BAOLU_DRAFTER, path).extract().path("sections.blocks");
  }
}
