package chengbao.review.web.record;

import chengbao.ledger.acts.Act;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of the record, for programs.
///
/// @param function in which it was done: `drafter`, `clearer` (审签), `signatory`, `registrar` (of a
///   signature on paper), `reviewer` or `publisher`
/// @param forName for whom, when it was a delegation
/// @param contentHash the text it was done to
/// @param cause id of the event it followed from
@Schema(name = "Act")
record ActSheet(
    String verb,
    String function,
    @Nullable String person,
    @Nullable String name,
    @Nullable String forName,
    @Nullable String unitName,
    @Nullable String contentHash,
    String outcome,
    Instant at,
    @Nullable String cause) {

  /// By function and unit only: who it was cannot be read from it.
  ActSheet nameless() {
    return new ActSheet(
        verb, function, null, null, null, unitName, contentHash, outcome, at, cause);
  }

  static String function(String verb) {
    return switch (verb) {
      case "sign-and-submit",
          "sign-report",
          "decline-signature",
          "open-case",
          "reopen-case",
          "find-breach" ->
          "signatory";
      case "sign-report-on-paper", "register-paper-signature" -> "registrar";
      case "clear-desk", "clear-legal", "clear-secrecy", "clear-leader", "clear-discussion" ->
          "clearer";
      case "ask-withdrawal", "decline-withdrawal" -> "publisher";
      case "look-at-case",
          "claim-case",
          "assign-case",
          "release-case",
          "return-report",
          "answer-recall",
          "grant-recall",
          "refuse-recall",
          "judge-waivers",
          "write-comment",
          "change-comment",
          "remove-comment",
          "judge-comment",
          "endorse-report",
          "undo-endorsement",
          "ask-opinion",
          "give-opinion",
          "approve-report" ->
          "reviewer";
      default -> verb.contains("edition") || verb.contains("published") ? "publisher" : "drafter";
    };
  }

  static ActSheet of(Act act) {
    return new ActSheet(
        act.verb(),
        function(act.verb()),
        act.doer().person(),
        act.doer().name(),
        act.doer().forName(),
        act.doer().unitName(),
        act.contentHash(),
        act.outcome(),
        act.at(),
        act.cause() == null ? null : act.cause().toString());
  }
}
