package chengbao.review.web;

import chengbao.door.problem.Refusals;
import chengbao.look.Written;
import chengbao.review.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Fills in what a refusal's sentence needs: what was not done, who was quicker with what and when,
/// whether words were kept, and who has the case now.
@ApplicationScoped
public class RefusalWords {
  private static final Set<String> VERBS =
      Set.of(
          "claim",
          "release",
          "return",
          "endorse",
          "approve",
          "assign",
          "undo-endorsement",
          "ask",
          "answer",
          "recall",
          "comments",
          "judgement");
  private static final Set<String> WITH_WORDS = Set.of("return", "endorse", "approve", "comments");

  private final Refusals refusals;

  RefusalWords(Refusals refusals) {
    this.refusals = refusals;
  }

  /// The refusal's own parameters, and beside them ready-made words: `undone`, `did`, `when`,
  /// `kept`, `now`.
  ///
  /// @param verb what was asked for: `claim`, `release`, `return`, `endorse`, `approve`, or else
  Map<String, String> parameters(Refused refused, String verb) {
    Map<String, String> parameters = new HashMap<>(refused.parameters());
    parameters.put("undone", undone(verb));
    parameters.put("kept", WITH_WORDS.contains(verb) ? word("kept") : "");
    String cutOff = parameters.get("cutOff");
    if (cutOff != null) {
      parameters.put("cutOffDay", Shown.lastMinute(Instant.parse(cutOff)));
    }
    String at = parameters.get("at");
    String move = parameters.get("move");
    if (at != null && move != null) {
      parameters.put("when", Written.shortMinute(Instant.parse(at)));
      parameters.put("did", word("move-" + move, parameters));
      parameters.put("now", now(move, parameters));
    }
    return parameters;
  }

  /// What was not done: 没有审定.
  public String undone(String verb) {
    return word(VERBS.contains(verb) ? "undone-" + verb : "undone");
  }

  /// The whole sentence a page shows.
  ///
  /// @param verb that was refused, as the button calls it
  public String sentence(Refused refused, String verb) {
    return refusals.sentence(RefusedMapper.code(refused.refusal()), parameters(refused, verb));
  }

  /// Whoever claimed it last holds it, unless the refusal names somebody else.
  private String now(String move, Map<String, String> parameters) {
    return switch (move) {
      case "returned", "recalled" -> word("now-with-unit");
      case "approved" -> word("now-decided");
      case "claimed", "assigned" -> {
        parameters.putIfAbsent("holder", parameters.getOrDefault("by", ""));
        yield word("now-with-holder", parameters);
      }
      default ->
          word(parameters.containsKey("holder") ? "now-with-holder" : "now-at-office", parameters);
    };
  }

  private String word(String key) {
    return word(key, Map.of());
  }

  private String word(String key, Map<String, String> parameters) {
    return refusals.sentence(key, parameters);
  }
}
