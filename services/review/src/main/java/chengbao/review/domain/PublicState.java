package chengbao.review.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an approved report has come in public, as publication has told us. Until it tells us,
/// nobody here says that anything is public.
public sealed interface PublicState {
  record Awaited() implements PublicState {}

  record Published(int edition, String indexNumber, String address, Instant at)
      implements PublicState {}

  /// @param code why the site or a publisher holds it
  record Held(String code, @Nullable Instant until, Instant at) implements PublicState {}

  /// @param reason what the notice says that was left
  record Withdrawn(int edition, String reason, Instant at) implements PublicState {}

  record NotPublished(Instant at) implements PublicState {}
}
