package chengbao.submission.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.local.LocalMail;
import chengbao.submission.LetterMother;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.notice.NotCarried;
import chengbao.submission.told.NoticeLinks;
import chengbao.submission.told.NoticeSentences;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mail over a real socket to a real, small server.
class MailCarrierTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void a_mail_holds_the_sentence_and_a_link_and_not_what_was_written() throws Exception {
    try (var server = LocalMail.into(folder)) {
      to(server.port()).carry(LetterMother.mail("baolu-drafter@anlan.example"));
    }
    var message = onlyMessage();
    assertThat(message.getSubject()).isEqualTo("【待办】区司法局退回白鹭镇2025年度报告，请修改后重新报送。");
    assertThat(message.getAllRecipients()[0]).hasToString("baolu-drafter@anlan.example");
    assertThat(message.getMessageID()).isEqualTo("<" + ReportMother.id(900) + "@anlan.example>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getContent().toString())
        .contains("请修改后重新报送", "代沈望舒办理", "http://here/notices/", "http://here/notices/settings")
        .doesNotContain("内部意见不外传");
  }

  @Test
  void a_digest_says_what_is_to_do_and_what_is_news() throws Exception {
    try (var server = LocalMail.into(folder)) {
      to(server.port()).carry(LetterMother.digest("baolu-drafter@anlan.example"));
    }
    var message = onlyMessage();
    assertThat(message.getSubject()).isEqualTo("【每日汇总】待办1件，未读通知1条");
    assertThat(message.getContent().toString().lines().map(String::strip))
        .containsSubsequence(
            "待办",
            "· 区司法局退回白鹭镇2025年度报告，请修改后重新报送。",
            "未读通知",
            "· 白鹭镇2025年度报告已审定，准予备案。",
            "http://here/notices");
  }

  @Test
  void an_address_that_does_not_exist_is_given_up_at_once() {
    try (var server = LocalMail.into(folder, 0, address -> !address.startsWith("nobody"))) {
      var carrier = to(server.port());
      assertThatThrownBy(() -> carrier.carry(LetterMother.mail("nobody@anlan.example")))
          .isInstanceOfSatisfying(
              NotCarried.class,
              why -> {
                assertThat(why.isForGood()).isTrue();
                assertThat(why.what()).contains("mail-refused", "550");
              });
    }
  }

  @Test
  void a_server_that_is_away_is_tried_again() {
    var port = 0;
    try (var server = LocalMail.into(folder)) {
      port = server.port();
    }
    var carrier = to(port);
    assertThatThrownBy(() -> carrier.carry(LetterMother.mail("a@anlan.example")))
        .isInstanceOfSatisfying(
            NotCarried.class,
            why -> {
              assertThat(why.isForGood()).isFalse();
              assertThat(why.what()).startsWith("mail-server-away");
            });
  }

  private static MailCarrier to(int port) {
    return new MailCarrier(
        Optional.of(
            new MailServer("127.0.0.1", port, "chengbao@anlan.example", "none", null, null)),
        new MailTexts(
            new NoticeSentences(), new NoticeLinks("http://here", "http://there", "http://portal")),
        Clock.fixed(ReportMother.MORNING, ZoneOffset.UTC));
  }

  private MimeMessage onlyMessage() throws Exception {
    try (var files = Files.list(folder)) {
      var file = files.filter(one -> one.toString().endsWith(".eml")).findFirst().orElseThrow();
      return new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(file));
    }
  }
}
