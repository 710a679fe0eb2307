package chengbao.door.expired;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the page with a kept form. The texts are in `messages/expired_zh-CN.properties` and
/// `expired_en.properties`.
@MessageBundle(value = "expired", locale = "zh-CN")
public interface ExpiredWords {
  @Message
  String kept();

  @Message
  String notDone();

  @Message
  String lookAndSend();

  @Message
  String written();

  @Message
  String writtenAt(int number);

  @Message
  String sendAgain();

  @Message
  String discard();
}
