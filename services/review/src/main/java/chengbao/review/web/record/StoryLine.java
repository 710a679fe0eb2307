package chengbao.review.web.record;

import chengbao.ledger.acts.Act;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.Endorsement;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.Return;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.web.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of the story of a case (办理记录): the act, and what was written on it.
///
/// @param key of the sentence
/// @param function in which it was done, as in [ActSheet]
/// @param words opinion or reason
/// @param reasonCode with its name
/// @param hash the text it was done to
public record StoryLine(
    Instant at,
    String icon,
    String key,
    String function,
    boolean back,
    @Nullable String name,
    @Nullable String unitName,
    @Nullable String words,
    @Nullable String reasonCode,
    @Nullable Instant answerBy,
    @Nullable String hash) {
  private static final Map<String, String> ICONS =
      Map.ofEntries(
          Map.entry("begin-report", "s-draft"),
          Map.entry("read-document", "s-draft"),
          Map.entry("restore-draft", "s-draft"),
          Map.entry("take-changes", "s-draft"),
          Map.entry("attach-file", "s-draft"),
          Map.entry("remove-attachment", "s-draft"),
          Map.entry("withhold-passage", "s-draft"),
          Map.entry("state-disclosure", "s-draft"),
          Map.entry("explain-finding", "f-error"),
          Map.entry("answer-return", "c-advice"),
          Map.entry("request-signature", "s-signature"),
          Map.entry("clear-desk", "i-check"),
          Map.entry("clear-legal", "i-check"),
          Map.entry("clear-secrecy", "i-check"),
          Map.entry("clear-leader", "i-check"),
          Map.entry("clear-discussion", "i-check"),
          Map.entry("sign-report", "s-signature"),
          Map.entry("sign-report-on-paper", "s-signature"),
          Map.entry("decline-signature", "s-returned"),
          Map.entry("sign-and-submit", "s-submitted"),
          Map.entry("register-paper-signature", "s-submitted"),
          Map.entry("submit-sealed", "s-submitted"),
          Map.entry("recall-report", "s-returned"),
          Map.entry("open-case", "s-submitted"),
          Map.entry("reopen-case", "s-submitted"),
          Map.entry("find-breach", "f-error"),
          Map.entry("look-at-case", "s-review"),
          Map.entry("claim-case", "s-review"),
          Map.entry("assign-case", "s-review"),
          Map.entry("release-case", "s-draft"),
          Map.entry("return-report", "s-returned"),
          Map.entry("answer-recall", "s-returned"),
          Map.entry("grant-recall", "s-returned"),
          Map.entry("refuse-recall", "s-review"),
          Map.entry("judge-waivers", "f-error"),
          Map.entry("correct-report", "s-draft"),
          Map.entry("note-correction", "s-draft"),
          Map.entry("give-up-correction", "s-returned"),
          Map.entry("open-section", "s-draft"),
          Map.entry("answer-comment", "c-advice"),
          Map.entry("ask-withdrawal", "s-held"),
          Map.entry("decline-withdrawal", "s-returned"),
          Map.entry("write-comment", "c-advice"),
          Map.entry("change-comment", "c-advice"),
          Map.entry("remove-comment", "c-advice"),
          Map.entry("judge-comment", "i-check"),
          Map.entry("endorse-report", "i-check"),
          Map.entry("undo-endorsement", "s-returned"),
          Map.entry("ask-opinion", "c-advice"),
          Map.entry("give-opinion", "c-advice"),
          Map.entry("approve-report", "s-approved"),
          Map.entry("publish-edition", "s-published"),
          Map.entry("schedule-edition", "s-held"),
          Map.entry("hold-edition", "s-held"),
          Map.entry("release-edition", "s-published"),
          Map.entry("record-not-published", "s-not-published"),
          Map.entry("supersede-edition", "s-published"),
          Map.entry("correct-edition", "s-published"),
          Map.entry("withdraw-edition", "s-not-published"),
          Map.entry("supply-edition", "s-held"),
          Map.entry("look-elsewhere", "i-check"),
          Map.entry("change-site-terms", "i-check"),
          Map.entry("distrust-approval", "f-error"));

  /// @param reasons names of the reason codes
  static List<StoryLine> of(ReviewCase found, List<Act> acts, Map<String, String> reasons) {
    List<StoryLine> lines = new ArrayList<>();
    acts.forEach(act -> lines.add(line(found, act, reasons)));
    if (found instanceof Decided decided
        && decided.publicState() instanceof PublicState.Published published) {
      lines.add(
          new StoryLine(
              published.at(),
              "s-published",
              "did_publish",
              "publisher",
              false,
              null,
              null,
              null,
              null,
              null,
              null));
    }
    return lines.reversed();
  }

  public @Nullable String hashNumber() {
    return hash == null ? null : Shown.proofNumber(hash);
  }

  private static StoryLine line(ReviewCase found, Act act, Map<String, String> reasons) {
    Return returned = returned(found, act);
    return new StoryLine(
        act.at(),
        ICONS.getOrDefault(act.verb(), "f-note"),
        key(act.verb()),
        ActSheet.function(act.verb()),
        returned != null,
        Behalf.shown(act.doer().name(), act.doer().forName()),
        act.doer().unitName(),
        returned != null ? returned.reason() : opinion(found, act),
        returned == null ? null : reason(returned, reasons),
        returned == null ? null : returned.answerBy(),
        act.contentHash());
  }

  /// What a later release does is told by its own word.
  private static String key(String verb) {
    return ICONS.containsKey(verb) ? "did_" + verb.replace('-', '_') : "did_other";
  }

  private static String reason(Return returned, Map<String, String> reasons) {
    return returned.reasonCode() + " " + reasons.getOrDefault(returned.reasonCode(), "");
  }

  private static @Nullable Return returned(ReviewCase found, Act act) {
    return act.verb().equals("return-report")
        ? found.file().returns().stream()
            .filter(made -> made.at().equals(act.at()))
            .findFirst()
            .orElse(null)
        : null;
  }

  private static @Nullable String opinion(ReviewCase found, Act act) {
    return switch (act.verb()) {
      case "endorse-report" ->
          found.file().endorsements().stream()
              .filter(made -> made.at().equals(act.at()))
              .map(Endorsement::opinion)
              .findFirst()
              .orElse(null);
      case "approve-report" ->
          found instanceof Decided decided ? decided.approval().opinion() : null;
      default -> null;
    };
  }
}
