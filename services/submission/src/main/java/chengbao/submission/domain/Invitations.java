package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where invitations are kept.
public interface Invitations {
  void add(Invitation.Waiting invitation);

  Optional<Invitation> forChange(InvitationId id);

  /// Takes the oldest one that waits; what another replica has taken is left to it.
  Optional<Invitation.Waiting> takeNext();

  void save(Invitation invitation);

  /// Those of a district that are not accepted or withdrawn, the oldest first.
  List<Invitation> open(String district);

  boolean waits(String username);

  /// How many were accepted since then.
  int acceptedSince(String district, Instant since);
}
