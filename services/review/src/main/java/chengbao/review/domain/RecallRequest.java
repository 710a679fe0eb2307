package chengbao.review.domain;

import java.time.Instant;
import java.util.UUID;

/// 申请退回: the unit asked for a report back that a reviewer has claimed. It waits beside the case
/// until the reviewer answers, and does not count as a return whatever the answer is.
///
/// @param event by which it was asked
/// @param number 第几稿
/// @param name who asked, as the unit's officer is shown
public record RecallRequest(
    UUID event,
    CaseId report,
    int number,
    String reason,
    String name,
    String unitName,
    Instant at) {

  public static RecallRequest of(
      CaseId report, int number, String reason, Cause cause, Instant at) {
    return new RecallRequest(
        cause.event(), report, number, reason, cause.shownName(), cause.unitName(), at);
  }
}
