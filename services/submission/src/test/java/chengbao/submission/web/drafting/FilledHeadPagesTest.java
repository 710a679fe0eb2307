package chengbao.submission.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// 报告名称、主送、落款 on the drafting page and for programs: shown as they are filled.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class FilledHeadPagesTest extends AtDesk {
  private static final String NAME = "澜州市安澜区白鹭镇人民政府关于2025年度法治政府建设情况的报告";

  @Test
  void the_page_shows_the_head_filled_and_tells_what_a_document_bore_instead() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var page = pasted(drafter, id, "白鹭镇2025年法治工作总结\n" + Api.TEXT);
    assertThat(page.html().select("#head input[type=text]").eachAttr("name"))
        .containsExactly("documentNumber");
    assertThat(page.html().select("#head").text()).contains(NAME, "中共澜州市安澜区委员会、澜州市安澜区人民政府", "签发当日");
    assertThat(page.text()).contains("1 处改按任务填列", "报告名称：白鹭镇2025年法治工作总结");
    assertThat(drafter.get("/reports/" + id + "/origin").text()).contains("改按任务填列的内容");
  }

  @Test
  void a_program_that_types_a_name_is_refused_and_told_which_one_is_filled() {
    var id = begun(browser(Demo.BAOLU_DRAFTER));
    var path = "/api/reports/" + id;
    api.put(Demo.BAOLU_DRAFTER, path + "/head", Map.of("title", "年度总结"))
        .statusCode(422)
        .body("code", equalTo("head-is-filled"))
        .body("parameters.filled", equalTo(NAME));
    api.put(
            Demo.BAOLU_DRAFTER,
            path + "/head",
            Map.of("title", NAME, "documentNumber", "白政报〔2026〕3号"))
        .statusCode(200)
        .body("documentNumber", equalTo("白政报〔2026〕3号"));
  }
}
