package chengbao.publication.domain;

import java.time.Instant;

/// Why what the checks had found was made public all the same.
public interface Releases {

  void note(Edition.Waiting edition, String reason, Person by, Instant at);
}
