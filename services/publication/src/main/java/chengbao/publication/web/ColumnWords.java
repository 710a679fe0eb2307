package chengbao.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a site's settings and of editions on other platforms. The texts are in
/// `messages/column_zh-CN.properties` and `column_en.properties`.
@MessageBundle(value = "column", locale = "zh-CN")
public interface ColumnWords {
  @Message
  String supplied();

  @Message
  String since();

  @Message
  String suppliedText();

  @Message
  String handOver();

  @Message
  String html();

  @Message
  String htmlHint();

  @Message
  String copyText();

  @Message
  String downloadText();

  @Message
  String entry();

  @Message
  String copyEntry();

  @Message
  String copied();

  @Message
  String files();

  @Message
  String register();

  @Message
  String registerText();

  @Message
  String link();

  @Message
  String linkHint();

  @Message
  String numberForm(String form);

  @Message
  String numberOwnForm();

  @Message
  String registerNow();

  @Message
  String agrees();

  @Message
  String differs(int count);

  @Message
  String notRead();

  @Message
  String lookedAt();

  @Message
  String point();

  @Message
  String ours();

  @Message
  String theirs();

  @Message
  String nothingOurs();

  @Message
  String nothingTheirs();

  @Message
  String notBefore(String day);

  @Message
  String point_title();

  @Message
  String point_organ();

  @Message
  String point_posted();

  @Message
  String point_written();

  @Message
  String point_text();

  @Message
  String why_gone();

  @Message
  String why_leads_elsewhere();

  @Message
  String why_private_address();

  @Message
  String why_too_large();

  @Message
  String why_too_slow();

  @Message
  String why_unreadable();

  @Message
  String why_unreachable();

  @Message
  String elsewhere();

  @Message
  String elsewhereText();

  @Message
  String noneElsewhere();

  @Message
  String postedOn();

  @Message
  String lookAgain();

  @Message
  String recordPage();

  @Message
  String numberToEnter();

  @Message
  String numberToEnterShort();

  @Message
  String serialsUsedUp();

  @Message
  String serialsUsedUpShort();

  @Message
  String feedHint();

  @Message
  String feedNow();

  @Message
  String settings();

  @Message
  String site();

  @Message
  String domain();

  @Message
  String rule();

  @Message
  String settingsText();

  @Message
  String saved();

  @Message
  String way();

  @Message
  String wayColumn();

  @Message
  String wayColumnHint();

  @Message
  String wayFeed();

  @Message
  String wayFeedHint();

  @Message
  String opens();

  @Message
  String opensHint();

  @Message
  String days();

  @Message
  String daysWorking();

  @Message
  String daysAll();

  @Message
  String numbering();

  @Message
  String numberingAllotted();

  @Message
  String numberingEntered();

  @Message
  String numberingEnteredHint();

  @Message
  String serials();

  @Message
  String serialsHint();

  @Message
  String form();

  @Message
  String formHint();

  @Message
  String save();

  @Message
  String troubles();

  @Message
  String noTroubles();

  @Message
  String outerTitle();

  @Message
  String outerText();

  @Message
  String outerLink();

  @Message
  String outerStanding();

  @Message
  String outerAgrees();

  @Message
  String outerPending();

  @Message
  String outerTrouble();

  @Message
  String takenDown();

  @Message
  String takenDownText();

  @Message
  String takenDownAt();

  @Message
  String stillShown();

  @Message
  String lookPending();

  @Message
  String lookFailed();

  @Message
  String moved();

  @Message
  String movedText();

  @Message
  String movedFrom();

  @Message
  String movedFromHint();

  @Message
  String movedTo();

  @Message
  String movedToHint();

  @Message
  String movedForEver();

  @Message
  String movedNow();

  @Message
  String movedSaved();

  @Message
  String movedLatest();

  @Message
  String movedBy();

  @Message
  String outerProof();
}
