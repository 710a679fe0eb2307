package chengbao.submission.domain;

import java.util.Optional;

/// Where rounds are kept.
public interface Rounds {
  void add(Round round);

  Optional<Round> find(RoundId id);

  /// A round that a report refers to and that must therefore be there.
  default Round known(RoundId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no round " + id));
  }
}
