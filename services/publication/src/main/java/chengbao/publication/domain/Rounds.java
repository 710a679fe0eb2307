package chengbao.publication.domain;

import java.time.Instant;
import java.util.Optional;

/// The rounds, as far as they were announced, and the circulars (通报) of their offices.
public interface Rounds {

  /// Keeps what was announced, unless something later is known.
  void keep(RoundStanding round);

  /// Which office called for it, and its circular if that is public; locked until the transaction
  /// ends.
  Optional<Called> findForUpdate(String id);

  /// From now on the overview of the round is public.
  void announce(String id, String circular, Instant at);

  /// @param circular the number of the circular (文号), empty before it is public
  record Called(String office, Optional<String> circular) {}
}
