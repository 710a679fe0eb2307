package chengbao.review.web.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a unit's request to have its report back. The texts are in
/// `messages/recall_zh-CN.properties` and `recall_en.properties`.
@MessageBundle(value = "recall", locale = "zh-CN")
public interface RecallWords {
  @Message
  String asks(String unit);

  @Message
  String by(String name);

  @Message
  String waits();

  @Message
  String hint();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String grant();

  @Message
  String keep();

  @Message
  String takenBack();
}
