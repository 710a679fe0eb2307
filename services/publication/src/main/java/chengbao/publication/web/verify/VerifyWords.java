package chengbao.publication.web.verify;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of verification. The texts are in `messages/verifying_zh-CN.properties` and
/// `verifying_en.properties`.
@MessageBundle(value = "verifying", locale = "zh-CN")
public interface VerifyWords {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String asked();

  @Message
  String authentic();

  @Message
  String authenticText(int edition, int editions);

  @Message
  String corrected();

  @Message
  String correctedText(int edition, int current);

  @Message
  String withdrawn();

  @Message
  String withdrawnText();

  @Message
  String unknown();

  @Message
  String unknownText();

  @Message
  String report();

  @Message
  String organ();

  @Message
  String edition();

  @Message
  String editionOf(int edition, int editions);

  @Message
  String publishedAt();

  @Message
  String correctedAt();

  @Message
  String withdrawnAt();

  @Message
  String reason();

  @Message
  String indexNumber();

  @Message
  String recordNumber();

  @Message
  String by();

  @Message
  String by_file(String format);

  @Message
  String by_public_hash();

  @Message
  String by_content_hash();

  @Message
  String by_index_number();

  @Message
  String by_text();

  @Message
  String toCurrent();

  @Message
  String byNumber();

  @Message
  String numberLabel();

  @Message
  String numberHint();

  @Message
  String byFile();

  @Message
  String fileLabel();

  @Message
  String fileHint();

  @Message
  String byPasting();

  @Message
  String textLabel();

  @Message
  String textHint();

  @Message
  String verify();

  @Message
  String nothing();

  @Message
  String tooLarge();
}
