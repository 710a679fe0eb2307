package chengbao.submission.web;

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
}
