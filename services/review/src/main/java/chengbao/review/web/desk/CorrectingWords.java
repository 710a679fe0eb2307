package chengbao.review.web.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a correction in review. The texts are in `messages/correcting_zh-CN.properties` and
/// `correcting_en.properties`.
@MessageBundle(value = "correcting", locale = "zh-CN")
public interface CorrectingWords {
  @Message
  String title(int edition);

  @Message
  String hint();

  @Message
  String compare();
}
