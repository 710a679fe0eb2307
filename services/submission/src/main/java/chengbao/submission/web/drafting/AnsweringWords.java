package chengbao.submission.web.drafting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the date to answer a return by. The texts are in
/// `messages/answering_zh-CN.properties` and `answering_en.properties`.
@MessageBundle(value = "answering", locale = "zh-CN")
public interface AnsweringWords {
  @Message
  String late();

  @Message
  String answeredLate();
}
