package chengbao.submission.web.drafting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what is filled from round and unit instead of being typed. The texts are in
/// `messages/filled_zh-CN.properties` and `filled_en.properties`.
@MessageBundle(value = "filled", locale = "zh-CN")
public interface FilledWords {
  @Message
  String text();

  @Message
  String none();

  @Message
  String reportTitle();

  @Message
  String reportTitleHint(String unit, String year);

  @Message
  String replaced();

  @Message
  String replacedShort(int count);

  @Message
  String replacedText();

  @Message
  String part_title();

  @Message
  String part_addressee();

  @Message
  String part_signatureUnit();
}
