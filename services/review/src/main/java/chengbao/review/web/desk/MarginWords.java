package chengbao.review.web.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the margin beside a passage: what the offices said of a unit's 情况说明. The texts are
/// in `messages/margin_zh-CN.properties` and `margin_en.properties`.
@MessageBundle(value = "margin", locale = "zh-CN")
public interface MarginWords {
  @Message
  String judgment();

  @Message
  String unjudged();

  @Message
  String accept();

  @Message
  String decline();

  @Message
  String accepted();

  @Message
  String declined();

  @Message
  String keepJudgment();

  @Message
  String notJudged();

  @Message
  String acceptedAtApproval();
}
