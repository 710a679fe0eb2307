package chengbao.publication.web.column;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages around the reports. The texts are in `messages/site_*.properties`.
@MessageBundle(value = "site", locale = "zh-CN")
interface SiteWords {
  @Message
  String views();

  @Message
  String times(long count);

  @Message
  String print();

  @Message
  String qr();

  @Message
  String passages();

  @Message
  String units();

  @Message
  String allYears();

  @Message
  String reportsOf(int count);

  @Message
  String compareYears();

  @Message
  String compareTitle(int earlier, int later);

  @Message
  String earlierYear();

  @Message
  String laterYear();

  @Message
  String compare();

  @Message
  String compareText();

  @Message
  String inFigures();

  @Message
  String inText();

  @Message
  String indicator();

  @Message
  String figuresText();

  @Message
  String notTold();

  @Message
  String siteMap();

  @Message
  String pagesOfSite();

  @Message
  String accessibility();

  @Message
  String feed();

  @Message
  String feedOfUnit();

  @Message
  String before();

  @Message
  String after();

  @Message
  String tooMany();

  @Message
  String tooOftenTitle();

  @Message
  String tooOftenText(long seconds);

  @Message
  String crowdedText(long seconds);

  @Message
  String faultTitle();

  @Message
  String faultText();

  @Message
  String faultNumber(String number);

  @Message
  String accessIntro();

  @Message
  String accessKeyboard();

  @Message
  String accessKeyboardText();

  @Message
  String accessDisplay();

  @Message
  String accessDisplayText();

  @Message
  String accessScript();

  @Message
  String accessScriptText();

  @Message
  String accessPrint();

  @Message
  String accessPrintText();

  @Message
  String accessLimits();

  @Message
  String accessLimitsText();

  @Message
  String accessTell();

  @Message
  String accessTellText(String host, String contact);

  @Message
  String data();

  @Message
  String figuresOfYear(int year);

  @Message
  String reportsOfYear(int year);

  @Message
  String withPassages();

  @Message
  String archive();

  @Message
  String rounds();

  @Message
  String roundTitle(int year);

  @Message
  String roundText(String circular, String at);

  @Message
  String publishedOf(long published, int all);

  @Message
  String published();

  @Message
  String notYet();

  @Message
  String circulars();

  @Message
  String circularsTitle();

  @Message
  String circularsText();

  @Message
  String circularNumber();

  @Message
  String announce();

  @Message
  String announced(String number, String at);

  @Message
  String noRounds();

  @Message
  String noRoundsText();

  @Message
  String round();

  @Message
  String tableHere();

  @Message
  String feedOfBranch(String branch);

  @Message
  String feedOfKind();
}
