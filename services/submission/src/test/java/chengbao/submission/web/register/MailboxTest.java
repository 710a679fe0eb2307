package chengbao.submission.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// 电子邮箱 of officers in the register.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class MailboxTest extends AtDesk {
  private static final String OFFICER = "/officers/" + Demo.LINDU_DRAFTER.person();

  @Test
  void an_administrator_notes_where_an_officers_mail_goes_and_nobody_else() {
    var office = browser(Demo.LINDU_ADMINISTRATOR);
    var path = OFFICER + "/mail";
    var form = office.get(path).form(path);
    form.put("mail", "不是邮箱");
    var refused = office.post(path, form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("input[name=mail]").val()).isEqualTo("不是邮箱");
    form.put("mail", "lindu@anlan.example");
    assertThat(office.post(path, form).text()).contains("lindu@anlan.example", "登记电子邮箱");
    api.get(Demo.LINDU_DRAFTER, "/api/notices/settings")
        .body("address", equalTo("lindu@anlan.example"))
        .body("digest", equalTo(false));
    assertThat(browser(Demo.LINDU_DRAFTER).get(path).status()).isEqualTo(403);
    assertThat(browser(Demo.FAZHI_ADMINISTRATOR).get(path).status()).isEqualTo(404);
    api.as(Demo.LINDU_ADMINISTRATOR)
        .header("If-Match", api.etag(Demo.LINDU_ADMINISTRATOR, "/api" + OFFICER))
        .body(Map.of("address", ""))
        .put("/api" + path)
        .then()
        .statusCode(200)
        .body("address", nullValue());
  }
}
