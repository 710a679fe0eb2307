package chengbao.submission.domain;

import java.time.Instant;

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

  record KeptBack(ReportId report, int number, Instant at) implements PublicationFact {}
}
