package chengbao.review.domain;

import java.time.Instant;
import java.util.UUID;

/// 撤回, once a reviewer has claimed the report 申请退回: the unit asked for it back. A request for a
/// claimed report waits beside the case until the reviewer answers or puts the report back, and
/// does not count as a return whatever the answer is.
///
/// @param event by which it was asked
/// @param number 第几稿
/// @param person who asked
/// @param name that officer, as everybody is shown them
public record RecallRequest(
    UUID event,
    CaseId report,
    int number,
    String reason,
    PersonId person,
    String name,
    String unitName,
    Instant at) {

  public static RecallRequest of(
      CaseId report, int number, String reason, Cause cause, Instant at) {
    return new RecallRequest(
        cause.event(),
        report,
        number,
        reason,
        cause.person(),
        cause.shownName(),
        cause.unitName(),
        at);
  }
}
