package chengbao.publication.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of search. The texts are in `messages/searching_zh-CN.properties` and
/// `searching_en.properties`.
@MessageBundle(value = "searching", locale = "zh-CN")
public interface SearchWords {

  @Message
  String title();

  @Message
  String label();

  @Message
  String hint();

  @Message
  String search();

  @Message
  String total(int count);

  @Message
  String atLeast(int count);

  @Message
  String cut();

  @Message
  String behind();

  @Message
  String nothing();

  @Message
  String nothingText();

  @Message
  String suggestions();

  @Message
  String filters();

  @Message
  String year();

  @Message
  String kind();

  @Message
  String branch();

  @Message
  String role();

  @Message
  String clear();

  @Message
  String reports(int count);

  @Message
  String role_achievements();

  @Message
  String role_shortcomings();

  @Message
  String role_leader_duty();

  @Message
  String role_plan();

  @Message
  String role_other();

  @Message
  String outer(String host);

  @Message
  String record();
}
