package chengbao.publication.domain;

import java.time.Instant;

/// What may become public next: an approval that has just come in, or an edition that waits.
public sealed interface Candidate permits Candidate.Fresh, Edition.Waiting {

  Approval approval();

  int number();

  /// How often it was stored; 0 for one that never was.
  long version();

  default Edition.Published publish(IndexNumber indexNumber, Entry entry, Instant at) {
    return new Edition.Published(approval(), number(), version(), indexNumber, at, entry);
  }

  default Edition.Held hold(Edition.Reason reason, Instant at) {
    return new Edition.Held(approval(), number(), version(), reason, at);
  }

  /// An approval that no edition was made of yet.
  record Fresh(Approval approval, int number) implements Candidate {
    @Override
    public long version() {
      return 0;
    }

    public Edition.Scheduled schedule(Instant until) {
      return new Edition.Scheduled(approval, number, 0, until);
    }

    public Edition.Supplied supply(Instant at) {
      return new Edition.Supplied(approval, number, 0, at);
    }
  }
}
