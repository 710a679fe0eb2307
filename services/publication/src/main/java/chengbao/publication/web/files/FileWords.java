package chengbao.publication.web.files;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words around the files of an edition. The texts are in `messages/files_zh-CN.properties` and
/// `files_en.properties`.
@MessageBundle(value = "files", locale = "zh-CN")
public interface FileWords {

  @Message
  String title();

  @Message
  String pdf();

  @Message
  String docx();

  @Message
  String txt();

  @Message
  String json();

  @Message
  String noFontsShort();

  @Message
  String notNow();

  @Message
  String busy();

  @Message
  String noFonts();

  @Message
  String tooLong();

  @Message
  String back();
}
