package chengbao.review.domain;

import java.time.Instant;
import java.util.Optional;

/// The requests of units to have a claimed report back (申请退回), and how they were answered.
public interface RecallRequests {
  void ask(RecallRequest request);

  /// What nobody has answered yet about this version.
  Optional<RecallRequest> open(CaseId report, int number);

  /// @param reason the reviewer's words, may be empty when it was granted
  void answered(RecallRequest request, boolean granted, String reason, String by, Instant at);
}
