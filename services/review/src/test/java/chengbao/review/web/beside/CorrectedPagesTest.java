package chengbao.review.web.beside;

import static chengbao.review.running.Anlan.LIN;
import static chengbao.review.running.Anlan.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import chengbao.contracts.EventJson;
import chengbao.contracts.Examples;
import chengbao.contracts.ReportSubmitted;
import chengbao.review.running.Anlan;
import chengbao.review.running.Api;
import chengbao.review.running.Browser;
import chengbao.review.running.Soon;
import chengbao.review.running.Stack;
import chengbao.review.running.Submission;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// 更正: a published report comes back, and lies beside what is public.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class CorrectedPagesTest {
  private static final String SAID = "{\"opinion\":\"同意。\",\"acceptedWaivers\":[\"f1\"]}";

  private final UUID report = UUID.randomUUID();

  @Test
  void a_correction_lies_beside_the_edition_it_corrects_even_when_it_was_returned_itself()
      throws IOException {
    Anlan.submits(report);
    for (String verb : new String[] {"claim", "endorse"}) {
      Api.as(LIN).moves(report, verb, SAID).then().statusCode(200);
    }
    for (String verb : new String[] {"claim", "approve"}) {
      Api.as(ZHOU).moves(report, verb, SAID).then().statusCode(200);
    }

    corrects(2);
    Api.as(ZHOU)
        .read(report)
        .then()
        .body("level", equalTo(2))
        .body("correction.edition", equalTo(1))
        .body("correction.note", equalTo("更正合法性审核的分项数。"));
    Api.as(ZHOU).moves(report, "claim", "").then().statusCode(200);
    Api.as(ZHOU)
        .moves(report, "return", "{\"reasonCode\":\"C05\",\"reason\":\"请一并核对总数。\"}")
        .then()
        .statusCode(200);
    corrects(3);

    Browser zhou = Browser.signedIn(ZHOU, RestAssured.port);
    assertThat(zhou.opens("/cases/" + report).body())
        .contains("更正稿：更正已公开的第1版", "更正合法性审核的分项数。", "与已公开的第1版逐段对照");
    HttpResponse<String> beside = zhou.opens("/cases/" + report + "?view=corrected");
    Browser.keep("desk-corrected", beside);
    assertThat(beside.body())
        .contains("已公开的第1版", "更正稿（第3稿）", "更改 1 段")
        .contains("合同协议<del>41</del>件", "合同协议<ins>43</ins>件");
    Browser.keep("desk-corrected-en", zhou.opens("/cases/" + report + "?view=corrected&lang=en"));
  }

  private void corrects(int version) throws IOException {
    var data =
        EventJson.write(Examples.of(ReportSubmitted.class, "first-version-with-a-waiver"))
            .put("corrects", 1);
    data.withObject("/correction").put("note", "更正合法性审核的分项数。").put("fromLevel", 2);
    Submission.now().submits(report, version, EventJson.read(data, ReportSubmitted.class));
    Soon.await().until(() -> Api.as(ZHOU).read(report).path("reportVersion").equals(version));
  }
}
