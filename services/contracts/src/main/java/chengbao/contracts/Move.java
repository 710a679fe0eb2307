package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One move of a report. `seq` counts without gap per report and topic, over all types.
///
/// A producer leaves `seq` 0; the outbox allots it in the verb's transaction.
public sealed interface Move extends Event permits SubmissionMove, ReviewMove, PublicationMove {
  long seq();

  /// The report's id (UUIDv7), which is the key of the record.
  String report();

  /// Who did it; absent when the move follows from an event, which `cause` then names.
  @Nullable Actor actor();

  /// The id of the event or command that led here.
  @Nullable String cause();

  /// When it happened, by the emitter's clock.
  Instant at();
}
