package chengbao.ledger.acts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the record (办理记录): a verb that was carried out.
///
/// @param subject the report, or the round, that it was done to
/// @param verb our word for it, such as `submit-report`
/// @param contentHash the text it was done to, as `sha-256:…`
/// @param outcome a code: [#DONE], or what else came of it
/// @param at the instant the verb began
/// @param cause the event that made it necessary, if no person did
public record Act(
    UUID subject,
    String verb,
    Doer doer,
    @Nullable String contentHash,
    String outcome,
    Instant at,
    @Nullable UUID cause) {
  public static final String DONE = "done";

  /// A verb that an officer carried out.
  public static Act done(
      UUID subject, String verb, Doer doer, @Nullable String contentHash, Instant at) {
    return new Act(subject, verb, doer, contentHash, DONE, at, null);
  }

  /// A verb that followed from an event; the doer is the event's.
  public static Act followed(
      UUID subject, String verb, Doer doer, @Nullable String contentHash, Instant at, UUID cause) {
    return new Act(subject, verb, doer, contentHash, DONE, at, cause);
  }
}
