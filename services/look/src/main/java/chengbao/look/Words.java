package chengbao.look;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the frame and the tags. The texts are in `messages/look_zh-CN.properties` and
/// `look_en.properties`.
@MessageBundle(value = "look", locale = "zh-CN")
public interface Words {
  @Message
  String language();

  @Message
  String systemName();

  @Message
  String product();

  @Message
  String skip();

  @Message
  String mainNavigation();

  @Message
  String position();

  @Message
  String secret();

  @Message
  String signIn();

  @Message
  String signOut();

  @Message
  String notices();

  @Message
  String appointment();

  @Message
  String appointmentSwitch();

  @Message
  String languageSwitch();

  @Message
  String chinese();

  @Message
  String english();

  @Message
  String host();

  @Message
  String support();

  @Message
  String demonstrationTime(String time);

  @Message
  String required();

  @Message
  String optional();

  @Message
  String problems();

  @Message
  String emptyTitle();

  @Message
  String pages();

  @Message
  String previousPage();

  @Message
  String nextPage();

  @Message
  String pageNumber(int number);

  @Message
  String moreOf();

  @Message
  String proof();

  @Message
  String verified();

  @Message
  String hash();

  @Message
  String hashOf();

  @Message
  String figures();

  @Message
  String state_not_started();

  @Message
  String state_draft();

  @Message
  String state_signature();

  @Message
  String state_submitted();

  @Message
  String state_review();

  @Message
  String state_returned();

  @Message
  String state_approved();

  @Message
  String state_scheduled();

  @Message
  String state_held();

  @Message
  String state_published();

  @Message
  String state_corrected();

  @Message
  String state_not_published();

  @Message
  String state_withdrawn();

  @Message
  String state_exempt();

  @Message
  String state_late();

  @Message
  String state_extended();

  @Message
  String state_waiting();

  @Message
  String state_claimed();

  @Message
  String state_with_unit();

  @Message
  String state_endorsed();

  @Message
  String state_decided();

  @Message
  String severity_blocker();

  @Message
  String severity_error();

  @Message
  String severity_warning();

  @Message
  String severity_note();

  @Message
  String display();

  @Message
  String usualSize();

  @Message
  String elder();

  @Message
  String contrast();

  @Message
  String usualContrast();

  @Message
  String accessibility();

  @Message
  String hostOf();

  @Message
  String contact();

  @Message
  String identificationCode();

  @Message
  String filing();

  @Message
  String policeFiling();

  @Message
  String address();

  @Message
  String organMark();

  @Message
  String faultMark();

  @Message
  String accessMark();

  @Message
  String placeholder();

  @Message
  String refusedTitle();

  @Message
  String errorTitle();

  @Message
  String errorText();

  @Message
  String errorNumber(String number);

  @Message
  String notFoundTitle();

  @Message
  String notFoundText();

  @Message
  String goBack();

  @Message
  String goHome();

  @Message
  String simplified();

  @Message
  String traditional();

  @Message
  String mailbox();
}
