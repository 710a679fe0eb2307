package chengbao.submission.web.told;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about notices. The texts are in `messages/told_zh-CN.properties` and
/// `told_en.properties`; what notices themselves say is in `messages/notices_*`.
@MessageBundle(value = "told", locale = "zh-CN")
public interface ToldWords {
  @Message
  String title();

  @Message
  String shown();

  @Message
  String shown_open();

  @Message
  String shown_unread();

  @Message
  String shown_all();

  @Message
  String none_open();

  @Message
  String none_unread();

  @Message
  String none_all();

  @Message
  String noneText();

  @Message
  String matter();

  @Message
  String at();

  @Message
  String standing();

  @Message
  String toDo();

  @Message
  String news();

  @Message
  String unread();

  @Message
  String readAll();

  @Message
  String allRead();

  @Message
  String onBehalfOf(String name);

  @Message
  String settledBy(String name, String what);

  @Message
  String settledItself(String what);

  @Message
  String settledTitle();

  @Message
  String settledText();

  @Message
  String goOn();

  @Message
  String otherPost();

  @Message
  String otherPostText(String unit);

  @Message
  String switchPost();

  @Message
  String backToList();

  @Message
  String settings();

  @Message
  String settingsText();

  @Message
  String saved();

  @Message
  String byMail();

  @Message
  String mailWanted();

  @Message
  String address();

  @Message
  String addressHint();

  @Message
  String addressDomains(String domains);

  @Message
  String rhythm();

  @Message
  String rhythmEach();

  @Message
  String rhythmDigest();

  @Message
  String rhythmDigestHint();

  @Message
  String digestAt();

  @Message
  String quiet();

  @Message
  String quietHint();

  @Message
  String quietFrom();

  @Message
  String quietUntil();

  @Message
  String byHook();

  @Message
  String hookText();

  @Message
  String hook();

  @Message
  String hookHint();

  @Message
  String secret();

  @Message
  String newSecret();

  @Message
  String language();

  @Message
  String languageOf();

  @Message
  String save();

  @Message
  String undelivered();

  @Message
  String undeliveredText();

  @Message
  String undeliveredNone();

  @Message
  String undeliveredNoneText();

  @Message
  String officer();

  @Message
  String channel();

  @Message
  String failure();

  @Message
  String attempts();

  @Message
  String again();
}
