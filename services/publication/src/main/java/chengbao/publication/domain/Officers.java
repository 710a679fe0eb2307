package chengbao.publication.domain;

import java.util.Optional;

/// What is known here of officers.
public interface Officers {

  /// Keeps what was announced, unless something later is known.
  void keep(OfficerStanding officer);

  Optional<OfficerStanding> find(String person);
}
