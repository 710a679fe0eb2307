package chengbao.submission.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The catalogue of reasons for a return (C01 to C18, `other`), as the events know it. The texts
/// are in `messages/reasons_zh-CN.properties` and `reasons_en.properties`.
@MessageBundle(value = "reasons", locale = "zh-CN")
public interface ReasonWords {
  @Message
  String c01();

  @Message
  String c02();

  @Message
  String c03();

  @Message
  String c04();

  @Message
  String c05();

  @Message
  String c06();

  @Message
  String c07();

  @Message
  String c08();

  @Message
  String c09();

  @Message
  String c10();

  @Message
  String c11();

  @Message
  String c12();

  @Message
  String c13();

  @Message
  String c14();

  @Message
  String c15();

  @Message
  String c16();

  @Message
  String c17();

  @Message
  String c18();

  @Message
  String other();
}
