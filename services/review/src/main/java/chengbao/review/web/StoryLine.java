package chengbao.review.web;

import chengbao.ledger.acts.Act;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.Endorsement;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.Return;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Decided;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of the story of a case (办理记录): the act, and what was written on it.
///
/// @param key of the sentence
/// @param words opinion or reason
/// @param reasonCode with its name
/// @param hash the text it was done to
record StoryLine(
    Instant at,
    String icon,
    String key,
    boolean back,
    @Nullable String name,
    @Nullable String unitName,
    @Nullable String words,
    @Nullable String reasonCode,
    @Nullable Instant answerBy,
    @Nullable String hash) {
  private static final Map<String, String> ICONS =
      Map.of(
          "open-case", "s-submitted",
          "reopen-case", "s-submitted",
          "claim-case", "s-review",
          "release-case", "s-draft",
          "return-report", "s-returned",
          "endorse-report", "i-check",
          "approve-report", "s-approved");

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
        "did_" + act.verb().replace('-', '_'),
        returned != null,
        Behalf.shown(act.doer().name(), act.doer().forName()),
        act.doer().unitName(),
        returned != null ? returned.reason() : opinion(found, act),
        returned == null ? null : reason(returned, reasons),
        returned == null ? null : returned.answerBy(),
        act.contentHash());
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
