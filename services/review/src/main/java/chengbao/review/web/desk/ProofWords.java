package chengbao.review.web.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what review has proven of a version that came back after 部分退回. The texts are in
/// `messages/proof_zh-CN.properties` and `proof_en.properties`.
@MessageBundle(value = "proof", locale = "zh-CN")
public interface ProofWords {
  @Message
  String heading(int number);

  @Message
  String breached();

  @Message
  String breachedHint();

  @Message
  String unchanged();

  @Message
  String unchangedHint(int number);

  @Message
  String returned();

  /// Where a breach can be looked at.
  @Message
  String compare(int number);

  @Message
  String opened();

  @Message
  String openedBy(String reason, String name);
}
