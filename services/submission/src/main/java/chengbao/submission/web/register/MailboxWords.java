package chengbao.submission.web.register;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of officers' e-mail addresses in the register. The texts are in
/// `messages/mailbox_zh-CN.properties` and `mailbox_en.properties`.
@MessageBundle(value = "mailbox", locale = "zh-CN")
public interface MailboxWords {
  @Message
  String mail();

  @Message
  String none();

  @Message
  String note();

  @Message
  String noteText();

  @Message
  String hint();

  @Message
  String save();
}
