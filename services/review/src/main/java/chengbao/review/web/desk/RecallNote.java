package chengbao.review.web.desk;

import chengbao.review.domain.RecallRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the desk shows of a unit's request to have its report back (申请退回).
///
/// @param mayAnswer the reader has the report
/// @param typed the reviewer's words when they could not be taken
/// @param problem why they could not
record RecallNote(
    RecallRequest asked,
    boolean mayAnswer,
    String address,
    long revision,
    String typed,
    @Nullable String problem) {

  /// A fresh command id for the answer.
  public String command() {
    return UUID.randomUUID().toString();
  }
}
