package chengbao.door.operator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the operator's page. The texts are in `messages/operator_zh-CN.properties` and
/// `operator_en.properties`.
@MessageBundle(value = "operator", locale = "zh-CN")
public interface OperatorWords {
  @Message
  String heldEvents();

  @Message
  String hint();

  @Message
  String released();

  @Message
  String stillHeld();

  @Message
  String stillHeldHint();

  @Message
  String none();

  @Message
  String noneHint();

  @Message
  String event();

  @Message
  String report();

  @Message
  String reason();

  @Message
  String since();

  @Message
  String attempts();

  @Message
  String toDo();

  @Message
  String release();

  @Message
  String goesOnByItself();

  @Message
  String reason_gap();

  @Message
  String reason_behind();

  @Message
  String reason_awaited();

  @Message
  String reason_unknown_major();

  @Message
  String reason_not_applied();
}
