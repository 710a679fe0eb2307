package chengbao.publication.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why something happened.
public sealed interface Cause {

  /// An officer decided it.
  record Decided(Person by) implements Cause {}

  /// It followed from an event of another service, behind which mostly stands an officer.
  record Followed(UUID event, @Nullable Person by) implements Cause {}

  /// The time that a publisher had set has come.
  record TimeCame() implements Cause {}
}
