package chengbao.submission.web.returning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a returned report: its comments and their answers. The texts are in
/// `messages/returning_zh-CN.properties` and `returning_en.properties`.
@MessageBundle(value = "returning", locale = "zh-CN")
public interface ReturningWords {
  @Message
  String title();

  @Message
  String text();

  @Message
  String textDone();

  @Message
  String count(int count);

  @Message
  String toAnswer(int count);

  @Message
  String allAnswered();

  @Message
  String noneAtPassages();

  @Message
  String openComments();

  @Message
  String partial(String parts);

  @Message
  String listComma();

  @Message
  String times(int count);

  @Message
  String timesLabel();

  @Message
  String returnedPart();

  @Message
  String openedPart(String reason);

  @Message
  String frozenPart();

  @Message
  String openPart();

  @Message
  String openReason();

  @Message
  String openReasonHint();

  @Message
  String head();

  @Message
  String opening();

  @Message
  String whole();

  @Message
  String must();

  @Message
  String advice();

  @Message
  String call();

  @Message
  String again();

  @Message
  String by(String name, String office, int version);

  @Message
  String unchanged();

  @Message
  String moved();

  @Message
  String changed();

  @Message
  String gone();

  @Message
  String goneHint();

  @Message
  String before();

  @Message
  String answer();

  @Message
  String answerKind();

  @Message
  String answerChanged();

  @Message
  String answerExplained();

  @Message
  String answerHint();

  @Message
  String answered(String name);

  @Message
  String noAnswer();

  @Message
  String save();

  @Message
  String toDraft();

  @Message
  String overtaken();

  @Message
  String all();

  @Message
  String allText();

  @Message
  String turn(int turn, int version);

  @Message
  String partialThen(String parts);

  @Message
  String never();

  @Message
  String neverText();

  @Message
  String outcome_resolved();

  @Message
  String outcome_unresolved();

  @Message
  String outcome_passed();

  @Message
  String toReport();
}
