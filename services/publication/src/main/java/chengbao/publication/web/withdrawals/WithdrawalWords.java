package chengbao.publication.web.withdrawals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of taking down, and of what the last look found. The texts are in
/// `messages/withdrawal_zh-CN.properties` and `withdrawal_en.properties`.
@MessageBundle(value = "withdrawal", locale = "zh-CN")
public interface WithdrawalWords {
  @Message
  String title();

  @Message
  String toConfirm();

  @Message
  String nothingToConfirm();

  @Message
  String ownPublic();

  @Message
  String nonePublic();

  @Message
  String nonePublicText();

  @Message
  String edition(int number);

  @Message
  String askedBy(String name, String unit);

  @Message
  String waits();

  @Message
  String stands();

  @Message
  String ask();

  @Message
  String askText();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String askNow();

  @Message
  String confirm();

  @Message
  String confirmText();

  @Message
  String confirmNow();

  @Message
  String decline();

  @Message
  String declineReason();

  @Message
  String declineNow();

  @Message
  String waitsText();

  @Message
  String found(int count);

  @Message
  String foundText();

  @Message
  String foundHeld();

  @Message
  String releaseReason();

  @Message
  String overdue();

  @Message
  String overdueText();

  @Message
  String noneOverdue();

  @Message
  String stillOverdue();

  @Message
  String due();

  @Message
  String overdueTime();

  @Message
  String overdueHeld(int attempts);

  @Message
  String again();
}
