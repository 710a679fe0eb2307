package chengbao.review.web.beside;

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
  String compare(int edition);

  @Message
  String view(int edition);

  @Message
  String edition(int number);

  @Message
  String draft(int number);

  @Message
  String sums(long kept, long changed, long added, long removed);

  @Message
  String before();

  @Message
  String after();
}
