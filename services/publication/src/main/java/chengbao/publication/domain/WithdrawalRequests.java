package chengbao.publication.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was asked about taking reports down, and how it was answered.
public interface WithdrawalRequests {

  /// The request that waits for its answer, if there is one.
  Optional<WithdrawalRequest> open(ReportId report);

  void ask(WithdrawalRequest request);

  /// @param declined why it was declined; absent when it was confirmed
  void answer(ReportId report, @Nullable String declined, Person by, Instant at);
}
