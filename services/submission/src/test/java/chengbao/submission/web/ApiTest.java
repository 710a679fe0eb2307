package chengbao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class ApiTest {
  private final Api api = new Api();

  @Test
  void a_report_goes_from_begin_to_submitted() {
    var round = api.round(2025);
    var begun =
        api.post(Demo.BAOLU_DRAFTER, "/api/reports", Map.of("round", round))
            .statusCode(201)
            .header("ETag", "\"1\"")
            .body("state", equalTo("draft"))
            .body("sections", hasSize(4));
    var id = begun.extract().<String>path("id");
    api.prepared(id);
    api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/signature-request", null)
        .statusCode(200)
        .body("state", equalTo("awaiting-signature"))
        .body("currentStep.name", equalTo("signing"))
        .body("contentHash.algorithm", equalTo("sha-256"));
    api.change(Demo.BAOLU_SIGNATORY, "/api/reports/" + id + "/submission", null)
        .statusCode(200)
        .body("state", equalTo("submitted"))
        .body("currentStep.name", equalTo("waiting"))
        .body("currentStep.office", equalTo("区司法局"))
        .body("publicUrl", nullValue());
  }

  @Test
  void the_same_command_sent_twice_is_done_once() {
    var round = api.round(2024);
    var key = UUID.randomUUID().toString();
    var first = api.begin(Demo.BAOLU_DRAFTER, round, key).statusCode(201);
    var again = api.begin(Demo.BAOLU_DRAFTER, round, key).statusCode(201);
    assertThat(again.extract().<String>path("id")).isEqualTo(first.extract().<String>path("id"));
    api.begin(Demo.BAOLU_DRAFTER, api.round(2024), key)
        .statusCode(422)
        .body("code", equalTo("command-key-reused"));
  }
}
