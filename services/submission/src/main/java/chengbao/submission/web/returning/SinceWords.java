package chengbao.submission.web.returning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the comparison with the version sent last. The texts are in
/// `messages/since_zh-CN.properties` and `since_en.properties`.
@MessageBundle(value = "since", locale = "zh-CN")
public interface SinceWords {
  @Message
  String title();

  @Message
  String text(int before);

  @Message
  String open();

  @Message
  String counts(int changed, int added, int removed);

  @Message
  String moves(int moved);

  @Message
  String against(int before);

  @Message
  String nothing(int before);

  @Message
  String nothingText();

  @Message
  String files();

  @Message
  String sent(int number);

  @Message
  String draft();

  @Message
  String ins();

  @Message
  String del();

  @Message
  String toPassage();

  @Message
  String toPart();

  @Message
  String notThere(int number);

  @Message
  String takenOut();

  @Message
  String moved();

  @Message
  String withheld();

  @Message
  String disclosed();

  @Message
  String changesOf(int count);

  @Message
  String none();

  @Message
  String onlyChanges();

  @Message
  String wholeText();
}
