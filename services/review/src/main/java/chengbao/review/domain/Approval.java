package chengbao.review.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Approved at the last level (审定，准予备案). It binds the version's two content hashes.
///
/// @param acceptedWaivers ids of the findings whose 情况说明 was accepted
public record Approval(
    Level level,
    PersonId person,
    String name,
    @Nullable String opinion,
    Set<String> acceptedWaivers,
    int version,
    Instant at) {
  public Approval {
    acceptedWaivers = Set.copyOf(acceptedWaivers);
  }
}
