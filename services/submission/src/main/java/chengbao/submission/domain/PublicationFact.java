package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What publication tells about an approved version. A fact is never refused.
public sealed interface PublicationFact {
  ReportId report();

  /// The version (第几稿) it is about.
  int number();

  Instant at();

  record OnThePortal(ReportId report, int number, Edition edition) implements PublicationFact {
    @Override
    public Instant at() {
      return edition.at();
    }
  }

  record Waiting(ReportId report, int number, Hold hold) implements PublicationFact {
    @Override
    public Instant at() {
      return hold.at();
    }
  }

  /// About taking down what is public (撤下).
  sealed interface OfTakingDown extends PublicationFact {
    /// The edition that is or was current.
    int edition();

    /// What is known of it after that.
    TakingDown after(@Nullable TakingDown before);
  }

  record WithdrawalAsked(ReportId report, int number, int edition, String reason, Instant at)
      implements OfTakingDown {
    @Override
    public TakingDown after(@Nullable TakingDown before) {
      return TakingDown.asked(reason, at);
    }
  }

  record WithdrawalDeclined(ReportId report, int number, int edition, String why, Instant at)
      implements OfTakingDown {
    @Override
    public TakingDown after(@Nullable TakingDown before) {
      return (before == null ? TakingDown.asked("", at) : before).declined(why);
    }
  }

  record Withdrawn(ReportId report, int number, int edition, String reason, Instant at)
      implements OfTakingDown {
    @Override
    public TakingDown after(@Nullable TakingDown before) {
      return TakingDown.done(reason, before == null ? at : before.asked(), at);
    }
  }

  /// The page of another platform, on which it is public, was looked at again.
  ///
  /// @param code `changed`, `dead` or `restored`
  record OuterPage(ReportId report, int number, String code, Instant at)
      implements PublicationFact {}

  record KeptBack(ReportId report, int number, Instant at) implements PublicationFact {}
}
