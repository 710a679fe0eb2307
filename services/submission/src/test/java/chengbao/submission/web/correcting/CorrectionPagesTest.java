package chengbao.submission.web.correcting;

import static chengbao.submission.stack.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.Review;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// 更正 on pages and over the API: begun, worded, given up; public all the while.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class CorrectionPagesTest extends AtDesk {
  private final Api api = new Api();

  @Test
  void what_is_public_is_corrected_with_a_note_and_shown_as_public_meanwhile() {
    var id = published();
    var path = "/reports/" + id + "/correction";
    var clerk = browser(Demo.BAOLU_DRAFTER);
    assertThat(clerk.get("/reports/" + id).text()).contains("公开第1版", "更正");
    var form = clerk.get(path).form(path);
    var refused = clerk.post(path, form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("请写明更正说明");
    form.put("note", "更正会议次数：原为4次，应为5次。");
    var draft = clerk.post(path, form);
    assertThat(draft.path()).isEqualTo("/reports/" + id);
    assertThat(draft.text()).contains("正在更正已公开的第1版");
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get(path).status()).isEqualTo(404);

    var round = api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id).extract().<String>path("round");
    assertThat(browser(Demo.FAZHI_ADMINISTRATOR).get("/rounds/" + round).text())
        .contains("已公开", "更正中");
    api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id)
        .body("state", equalTo("draft"))
        .body("publicUrl", equalTo("http://portal.anlan.example/reports/" + id));
    assertThat(clerk.get(path + "?lang=en").text()).contains("Give the correction up");

    api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/correction/end", null)
        .statusCode(200)
        .body("state", equalTo("published"));
    api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/correction", Map.of("note", "更正一处。"))
        .statusCode(200)
        .body("state", equalTo("draft"));
  }

  @Test
  void the_round_says_who_reviews_a_correction() {
    var round = api.round(2025);
    var path = "/rounds/" + round + "/corrections";
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var form = office.get(path).form(path);
    assertThat(office.get(path).text()).contains("现在由末级审核机关审核更正稿");
    form.put("wanted", "yes");
    assertThat(office.post(path, form).status()).isEqualTo(422);
    form.put("reason", "更正稿同样须经初审");
    assertThat(office.post(path, form).text()).contains("现在更正稿须逐级审核");
    assertThat(browser(Demo.BAOLU_DRAFTER).get(path).status()).isEqualTo(403);
  }

  private String published() {
    var id = api.submitted(2025);
    Review.publishes(id);
    eventually()
        .until(() ->
            "published"
                .equals(
                    api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id)
                        .extract()
                        .<String>path("state")));
    return id;
  }
}
