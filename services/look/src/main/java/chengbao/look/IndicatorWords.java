package chengbao.look;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The names of the indicator dictionary, `n` and their number. The texts are in
/// `messages/indicator_zh-CN.properties` and `indicator_en.properties`.
@MessageBundle(value = "indicator", locale = "zh-CN")
public interface IndicatorWords {
  @Message
  String n1();

  @Message
  String n2();

  @Message
  String n3();

  @Message
  String n4();

  @Message
  String n5();

  @Message
  String n6();

  @Message
  String n7();

  @Message
  String n8();

  @Message
  String n9();

  @Message
  String n10();

  @Message
  String n11();

  @Message
  String n12();

  @Message
  String n13();

  @Message
  String n14();

  @Message
  String n15();

  @Message
  String n16();

  @Message
  String n17();

  @Message
  String n18();

  @Message
  String n19();

  @Message
  String n20();

  @Message
  String n21();

  @Message
  String n22();

  @Message
  String n23();

  @Message
  String n24();

  @Message
  String n25();

  @Message
  String n26();

  @Message
  String n27();

  @Message
  String n28();

  @Message
  String n29();

  @Message
  String n30();

  @Message
  String n31();

  @Message
  String n32();

  @Message
  String n33();
}
