package chengbao.submission.domain.notice;

import chengbao.submission.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something on its way to an officer by a channel outside the list: a line of the outbox of
/// notices.
///
/// @param notice absent for a digest
/// @param due not before
/// @param attempts how often it was tried
public record Delivery(
    UUID id, PersonId person, Channel channel, @Nullable UUID notice, Instant due, int attempts) {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12));

  public static Delivery of(UUID id, Notice notice, Channel channel, Instant due) {
    return new Delivery(id, notice.to().person(), channel, notice.id(), due, 0);
  }

  public static Delivery digest(UUID id, PersonId person, Instant due) {
    return new Delivery(id, person, Channel.MAIL, null, due, 0);
  }

  /// When it is tried again after a failure, longer each time; absent when it is given up.
  public Optional<Instant> nextTry(Instant now) {
    return attempts < 1 || attempts > WAITS.size()
        ? Optional.empty()
        : Optional.of(now.plus(WAITS.get(attempts - 1)));
  }
}
