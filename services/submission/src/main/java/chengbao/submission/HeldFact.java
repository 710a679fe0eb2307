package chengbao.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event that could not be applied here, as an operator sees it: what it is, never what it says.
///
/// @param subject the report's id
/// @param number its place in the order of the report's events
/// @param reason `gap`, `behind`, `awaited`, `unknown-major` or `not-applied`
/// @param failure the kind of fault that applying it met, if it was tried
public record HeldFact(
    long id,
    String topic,
    String subject,
    String type,
    long number,
    String reason,
    @Nullable String failure,
    int attempts,
    Instant heldAt) {

  /// The key of the words for the reason.
  public String reasonKey() {
    return "held_" + reason.replace('-', '_');
  }
}
