package chengbao.submission.web.signing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of signing and sending. The texts are in `messages/signing_zh-CN.properties` and
/// `signing_en.properties`.
@MessageBundle(value = "signing", locale = "zh-CN")
public interface SigningWords {
  @Message
  String receipt();

  @Message
  String receiptNumber();

  @Message
  String receiptText();

  @Message
  String receiptPdf();

  @Message
  String receiptJson();

  @Message
  String otherReceipts();

  @Message
  String verifyHow();

  @Message
  String verifyText(String keys);

  @Message
  String unit();

  @Message
  String creditCode(String code);

  @Message
  String title();

  @Message
  String round();

  @Message
  String sentTo();

  @Message
  String sentAt();

  @Message
  String signedBy();

  @Message
  String contentHash();

  @Message
  String publicHash();

  @Message
  String waivers();

  @Message
  String noWaivers();

  @Message
  String clearance();

  @Message
  String cleared();

  @Message
  String opinion();

  @Message
  String opinionHint();

  @Message
  String minutes();

  @Message
  String minutesHint();

  @Message
  String clear();

  @Message
  String takeBack();

  @Message
  String takeBackReason();

  @Message
  String readText();

  @Message
  String writeOpinion();

  @Message
  String waitsFor();

  @Message
  String cannotClear();

  @Message
  String cannotClearText();

  @Message
  String notAsked();

  @Message
  String notAskedText();

  @Message
  String step_desk();

  @Message
  String step_legal();

  @Message
  String step_secrecy();

  @Message
  String step_leader();

  @Message
  String step_discussion();

  @Message
  String signingSheet();

  @Message
  String signingSheetText();

  @Message
  String paperSignature();

  @Message
  String paperText();

  @Message
  String paperClosed();

  @Message
  String signer();

  @Message
  String signedOn();

  @Message
  String signedOnHint();

  @Message
  String sheetFile();

  @Message
  String sealedFile();

  @Message
  String scanHint();

  @Message
  String register();

  @Message
  String registerAndSubmit();

  @Message
  String sealedScan();

  @Message
  String sealedScanText();

  @Message
  String submitNow();

  @Message
  String signedWaitsForSeal();

  @Message
  String signedOnPaper(String name, String day);

  @Message
  String sealScan();

  @Message
  String sheetScan();

  @Message
  String route();

  @Message
  String routeText();

  @Message
  String routeTake();

  @Message
  String routeOfficers();

  @Message
  String routeStands();

  @Message
  String routeSignature();

  @Message
  String routeNobody();

  @Message
  String save();

  @Message
  String seal();

  @Message
  String sealWanted();

  @Message
  String sealNotWanted();

  @Message
  String sealTick();

  @Message
  String sealHint();

  @Message
  String sealReason();

  @Message
  String signOnly();

  @Message
  String expectedOn();

  @Message
  String recall();

  @Message
  String recallText();

  @Message
  String recallReason();

  @Message
  String recallAsk();

  @Message
  String recallWaits();

  @Message
  String recallClaimed();

  @Message
  String recallClaimedText(String holder);

  @Message
  String recallAskClaimed();

  @Message
  String recallWaitsFor(String holder);

  @Message
  String recallKept(String holder);

  @Message
  String recallRefused(String holder);

  @Message
  String recallDone();

  @Message
  String recallDoneText();
}
