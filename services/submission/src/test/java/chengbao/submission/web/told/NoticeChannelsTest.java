package chengbao.submission.web.told;

import static chengbao.submission.stack.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import chengbao.submission.PastMorning;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/// Notices on their way outside, from the settings page to the mailbox, and to the operator when
/// they do not arrive.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class NoticeChannelsTest extends AtDesk {
  private static final Map<Path, String> MAILS = new ConcurrentHashMap<>();

  @Inject PastMorning morning;

  @Test
  void what_is_to_do_comes_by_mail_to_the_address_on_the_settings_page() {
    var signatory = browser(Demo.BAOLU_SIGNATORY);
    var form = atAnyHour(signatory.get("/notices/settings").form("/notices/settings"));
    form.put("address", "mail-test@anlan.example");
    assertThat(signatory.post("/notices/settings", form).text()).contains("已保存");
    awaiting();
    eventually().until(() -> subjects("mail-test@").contains("【待办】白鹭镇2025年度报告已送签，请签发。"));
  }

  @Test
  void whoever_asks_for_a_digest_gets_one_mail_a_day_with_what_is_on_the_list() {
    var address = Map.<String, Object>of("address", "digest@anlan.example", "digest", true);
    morning.already(Demo.BAOLU_SIGNATORY.personId());
    wishes(Demo.BAOLU_SIGNATORY, address);
    awaiting();
    assertThat(morning.digests()).isPositive();
    assertThat(morning.digests()).as("the same day again").isZero();
    eventually().until(() -> !subjects("digest@").isEmpty());
    assertThat(subjects("digest@")).singleElement().asString().contains("每日汇总", "待办");
    wishes(Demo.BAOLU_SIGNATORY, Map.of("address", "digest@anlan.example"));
  }

  @Test
  void what_cannot_be_meant_is_refused_and_stays_in_the_form() {
    var drafter = browser(Demo.WANGCHAO_DRAFTER);
    var form = atAnyHour(drafter.get("/notices/settings").form("/notices/settings"));
    form.put("address", "private@mail.example");
    var outside = drafter.post("/notices/settings", form);
    assertThat(outside.status()).isEqualTo(422);
    assertThat(outside.text()).contains("通知只发到单位邮箱（anlan.example）");
    assertThat(outside.html().select("input[name=address]").val())
        .isEqualTo("private@mail.example");
    form.put("address", "wangchao@anlan.example");
    form.put("hook", "http://plain.example/push");
    assertThat(drafter.post("/notices/settings", fresh(form)).text()).contains("须以 https:// 开头");
    form.put("hook", "https://push.example/here");
    var saved = drafter.post("/notices/settings", fresh(form));
    assertThat(saved.text()).contains("已保存", "whsec_");
    assertThat(drafter.post("/notices/settings", fresh(form)).status()).isEqualTo(412);
    api.get(Demo.WANGCHAO_DRAFTER, "/api/notices/settings")
        .body("hook", equalTo("https://push.example/here"))
        .body("secret", startsWith("whsec_"))
        .body("mail", equalTo(true));
  }

  @Test
  void what_does_not_arrive_is_seen_and_sent_again_by_an_operator() {
    wishes(Demo.BAOLU_SECOND_DRAFTER, Map.of("address", "nobody@anlan.example"));
    var report = awaiting();
    api.change(Demo.BAOLU_SIGNATORY, "/api/reports/" + report + "/decline", Map.of("reason", "请补充"))
        .statusCode(200);
    eventually().until(() -> !undelivered().isEmpty());
    var id = undelivered().getFirst();
    var operator = browser(Demo.OPERATOR);
    var page = operator.get("/undelivered");
    assertThat(page.text()).contains("mail-refused", "再发");
    wishes(Demo.BAOLU_SECOND_DRAFTER, Map.of("address", "somebody@anlan.example"));
    operator.post("/undelivered/" + id + "/again", page.form("/undelivered/" + id + "/again"));
    eventually().until(() -> subjects("somebody@").contains("【待办】白鹭镇2025年度报告没有签发，已退回拟稿人，请修改。"));
    eventually().until(() -> !undelivered().contains(id));
    api.get(Demo.BAOLU_DRAFTER, "/api/undelivered-notices").statusCode(403);
  }

  private void wishes(Demo.Login login, Map<String, Object> more) {
    var all = new HashMap<String, Object>(more);
    all.putAll(
        Map.of("mail", true, "digestAt", "08:30", "quietFrom", "00:00", "quietUntil", "00:00"));
    api.as(login)
        .header("If-Match", api.etag(login, "/api/notices/settings"))
        .body(all)
        .put("/api/notices/settings")
        .then()
        .statusCode(200);
  }

  private List<String> undelivered() {
    return api.get(Demo.OPERATOR, "/api/undelivered-notices")
        .statusCode(200)
        .extract()
        .path("findAll { it.move == 'decline-signature' }.id");
  }

  private static Map<String, String> atAnyHour(Map<String, String> form) {
    var changed = new HashMap<>(form);
    changed.put("quietFrom", "00:00");
    changed.put("quietUntil", "00:00");
    return changed;
  }

  /// The same form, pressed once more on purpose.
  private static Map<String, String> fresh(Map<String, String> form) {
    form.put("command", UUID.randomUUID().toString());
    return form;
  }

  /// The service tells all who are concerned by whatever test it is: only the mail to the address
  /// asked for is opened.
  private static List<String> subjects(String address) {
    try (var files = Files.list(SubmissionStack.mail().folder())) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .filter(file -> written(file).contains("\r\nTo: " + address))
          .map(NoticeChannelsTest::subject)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String written(Path file) {
    return MAILS.computeIfAbsent(
        file,
        fresh -> {
          try {
            return Files.readString(fresh, StandardCharsets.ISO_8859_1);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }

  private static String subject(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in).getSubject();
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
