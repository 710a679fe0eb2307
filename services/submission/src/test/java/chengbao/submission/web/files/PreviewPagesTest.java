package chengbao.submission.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The report as it will look: as an official document, and on the portal.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class PreviewPagesTest extends AtDesk {

  @Test
  void a_report_is_set_on_pages_of_twenty_two_lines() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var page = drafter.get("/reports/" + id + "/preview").html();
    var sheets = page.select(".official-page");
    assertThat(sheets).hasSizeGreaterThan(2);
    assertThat(sheets.get(0).select(".line, .gap")).hasSizeBetween(20, 22);
    assertThat(page.select("[data-place=title]").text()).contains("年度法治政府建设情况的报告");
    assertThat(page.select("[data-face=hei]").text()).contains("一、2025年度推进法治政府建设");
    assertThat(page.select("[style]")).isEmpty();
    assertThat(browser(Demo.BAOLU_SIGNATORY).get("/reports/" + id + "/preview").status())
        .isEqualTo(200);
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get("/reports/" + id + "/preview").status())
        .isEqualTo(404);
  }

  @Test
  void what_the_public_will_not_read_stands_only_on_one_side() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    pasted(drafter, id, Api.TEXT);
    var path = "/reports/" + id + "/passages";
    var passages = drafter.get(path);
    var block = passages.html().select("article:contains(编制调整尚未到位) input[name=block]").get(0).val();
    var version = passages.html().select("input[name=version]").get(0).val();
    drafter.post(
        path,
        Map.of("version", version, "command", "c-" + block, "block", block, "reason", "事项正在办理"));
    var page = drafter.get("/reports/" + id + "/preview/public").html();
    var sides = page.select("main article");
    assertThat(sides.get(0).select(".withheld").text()).contains("编制调整尚未到位", "事项正在办理");
    assertThat(sides.get(1).text()).doesNotContain("编制调整尚未到位").contains("带头学法讲法");
  }
}
