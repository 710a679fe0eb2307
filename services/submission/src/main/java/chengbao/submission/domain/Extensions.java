package chengbao.submission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where requests for more time are kept.
public interface Extensions {
  void add(Extension extension);

  /// Locked until the transaction ends.
  Optional<Extension> forChange(UUID id);

  void save(Extension extension);

  /// Of a whole round, the undecided first.
  List<Extension> of(RoundId round);

  List<Extension> of(RoundId round, UnitId unit);
}
