package chengbao.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the portal and of the publisher's desk. The texts are in
/// `messages/portal_zh-CN.properties` and `portal_en.properties`.
@MessageBundle(value = "portal", locale = "zh-CN")
public interface PortalWords {

  @Message
  String home();

  @Message
  String list();

  @Message
  String about();

  @Message
  String latest();

  @Message
  String all();

  @Message
  String byYear();

  @Message
  String yearOf(int year);

  @Message
  String reports(long count);

  @Message
  String nothingYet();

  @Message
  String nothingYetText();

  @Message
  String find();

  @Message
  String findLabel();

  @Message
  String findHint();

  @Message
  String search();

  @Message
  String heading1();

  @Message
  String heading2();

  @Message
  String verify();

  @Message
  String verifyLabel();

  @Message
  String verifyHint();

  @Message
  String openData();

  @Message
  String year();

  @Message
  String unit();

  @Message
  String kind();

  @Message
  String any();

  @Message
  String filter();

  @Message
  String clear();

  @Message
  String total(long total);

  @Message
  String nothingFound();

  @Message
  String nothingFoundText();

  @Message
  String kind_sub_district();

  @Message
  String kind_district_bureau();

  @Message
  String kind_district_government();

  @Message
  String kind_oversight_office();

  @Message
  String edition();

  @Message
  String editionOf(int number, int count);

  @Message
  String valid();

  @Message
  String corrected();

  @Message
  String publishedAt();

  @Message
  String source();

  @Message
  String indexNumber();

  @Message
  String documentNumber();

  @Message
  String none();

  @Message
  String organ();

  @Message
  String signedOn();

  @Message
  String topic();

  @Message
  String topicValue();

  @Message
  String genre();

  @Message
  String genreValue();

  @Message
  String openness();

  @Message
  String opennessValue();

  @Message
  String audience();

  @Message
  String audienceValue();

  @Message
  String size();

  @Message
  String small();

  @Message
  String middle();

  @Message
  String large();

  @Message
  String reading();

  @Message
  String contents();

  @Message
  String paragraphLink(int count);

  @Message
  String supersededTitle();

  @Message
  String supersededText(int number);

  @Message
  String toCurrent();

  @Message
  String correctionTitle();

  @Message
  String correctionText(int number);

  @Message
  String editionLink(int number);

  @Message
  String proof();

  @Message
  String recordNumber();

  @Message
  String verified();

  @Message
  String verifiedText();

  @Message
  String howVerified();

  @Message
  String approvedBy();

  @Message
  String approvedAt();

  @Message
  String publicHash();

  @Message
  String contentHash();

  @Message
  String key();

  @Message
  String signature();

  @Message
  String goneTitle();

  @Message
  String goneText(String organ);

  @Message
  String goneReason();

  @Message
  String firstPublished();

  @Message
  String missingTitle();

  @Message
  String missingText();

  @Message
  String missingNumberTitle();

  @Message
  String missingNumberText(String number);

  @Message
  String aboutText();

  @Message
  String aboutVerify();

  @Message
  String aboutVerify1();

  @Message
  String aboutVerify2();

  @Message
  String aboutVerify3();

  @Message
  String aboutAccess();

  @Message
  String aboutAccess1();

  @Message
  String aboutAccess2();

  @Message
  String aboutData();

  @Message
  String aboutData1();

  @Message
  String aboutData2();

  @Message
  String desk();

  @Message
  String site();

  @Message
  String deskTitle();

  @Message
  String deskEmpty();

  @Message
  String deskEmptyText();

  @Message
  String deskEmptyAll();

  @Message
  String report();

  @Message
  String state();

  @Message
  String since();

  @Message
  String stayed(int days);

  @Message
  String stayedToday();

  @Message
  String look();

  @Message
  String heldBySite();

  @Message
  String heldSince(String at);

  @Message
  String scheduledFor(String at);

  @Message
  String release();

  @Message
  String releaseHint();

  @Message
  String releaseNow();

  @Message
  String schedule();

  @Message
  String until();

  @Message
  String untilHint();

  @Message
  String scheduleSet();

  @Message
  String hold();

  @Message
  String reason();

  @Message
  String decide();

  @Message
  String publicText();

  @Message
  String number();

  @Message
  String eventReason();
}
