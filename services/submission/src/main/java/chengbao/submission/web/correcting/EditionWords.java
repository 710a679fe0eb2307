package chengbao.submission.web.correcting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of correcting and taking down what is public. The texts are in
/// `messages/editions_zh-CN.properties` and `editions_en.properties`.
@MessageBundle(value = "editions", locale = "zh-CN")
public interface EditionWords {
  @Message
  String correction();

  @Message
  String begin();

  @Message
  String beginText(int edition);

  @Message
  String underway(int edition);

  @Message
  String underwayText();

  @Message
  String byLastLevel();

  @Message
  String byWholeChain();

  @Message
  String note();

  @Message
  String noteHint();

  @Message
  String noteSave();

  @Message
  String giveUp();

  @Message
  String giveUpText();

  @Message
  String goOn();

  @Message
  String nothing();

  @Message
  String nothingText();

  @Message
  String correcting();

  @Message
  String edition(int number);

  @Message
  String withdrawn();

  @Message
  String withdrawalAsked();

  @Message
  String withdrawalAskedText();

  @Message
  String withdrawalDeclined();

  @Message
  String withdrawHow();

  @Message
  String term();

  @Message
  String termLast();

  @Message
  String termWhole();

  @Message
  String termTick();

  @Message
  String termHint();

  @Message
  String termReason();

  @Message
  String save();

  @Message
  String supplied();

  @Message
  String suppliedText();

  @Message
  String scheduled();

  @Message
  String heldForALook();

  @Message
  String heldForANumber();

  @Message
  String heldForSerials();
}
