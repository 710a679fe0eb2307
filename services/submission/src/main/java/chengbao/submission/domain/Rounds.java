package chengbao.submission.domain;

import java.util.List;
import java.util.Optional;

/// Where rounds are kept, with who owes a report in them.
public interface Rounds {
  void add(Round round, List<Obligation> owing);

  void save(Round round);

  /// Replaces who owes; only while the round is prepared.
  void saveOwing(RoundId round, List<Obligation> owing);

  Optional<Round> find(RoundId id);

  /// Locked until the transaction ends.
  Optional<Round> forChange(RoundId id);

  /// In the order of the register, those exempt too.
  List<Obligation> obligations(RoundId id);

  Optional<Obligation> obligation(RoundId round, UnitId unit);

  /// Locked until the transaction ends.
  Optional<Obligation> obligationForChange(RoundId round, UnitId unit);

  void save(Obligation obligation);

  /// A round that a report refers to and that must therefore be there.
  default Round known(RoundId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no round " + id));
  }
}
