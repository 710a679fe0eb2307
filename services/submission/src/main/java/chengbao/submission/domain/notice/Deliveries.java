package chengbao.submission.domain.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The outbox of notices. Whoever takes a line has it until the lease is over, so that several
/// machines may send; after a crash another takes it again, with the same id.
public interface Deliveries {
  void add(Collection<Delivery> deliveries);

  /// The next one due, with its attempt counted.
  Optional<Delivery> takeNext(Channel channel, Instant now, Instant lease);

  void sent(UUID id, Instant at);

  /// Needless when its time came: done already, or no longer wanted.
  void dropped(UUID id, Instant at);

  void again(UUID id, Instant due, String failure);

  /// Given up; it waits for an operator.
  void dead(UUID id, Instant at, String failure);

  /// What was given up, the newest first.
  List<Undelivered> undelivered(int most);

  /// How many were given up.
  int countUndelivered();

  /// Tried again from the beginning.
  ///
  /// @return whether it had been given up
  boolean revive(UUID id, Instant now);

  /// @param officer by name
  /// @param move absent for a digest
  record Undelivered(
      UUID id,
      String officer,
      Channel channel,
      @Nullable String move,
      int attempts,
      String failure,
      Instant since) {}
}
