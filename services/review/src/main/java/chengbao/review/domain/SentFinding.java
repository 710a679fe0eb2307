package chengbao.review.domain;

import chengbao.manuscript.Finding;
import chengbao.manuscript.Severity;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A 校核提示 as it stood when the version was submitted, with the unit's 情况说明 where it gave one.
///
/// @param block the block it points at, absent for the whole document
/// @param start UTF-16 offset in the block, inclusive
/// @param end UTF-16 offset in the block, exclusive
public record SentFinding(
    String id,
    String rule,
    String ruleVersion,
    Severity severity,
    Map<String, String> parameters,
    @Nullable String block,
    int start,
    int end,
    String quote,
    @Nullable String working,
    @Nullable Waiver waiver) {
  public SentFinding {
    parameters = Map.copyOf(parameters);
  }

  /// The unit's explanation why the finding stands.
  public record Waiver(String text, String by, Instant at) {}

  /// As the checks speak of it, to say it in words.
  public Finding asFound() {
    return new Finding(
        id, rule, ruleVersion, severity, parameters, block, start, end, quote, working);
  }

  /// The finding as a sentence; the rule's name when this release has no sentence for it, as for a
  /// finding that a later rule set made.
  public String inWords(Locale locale) {
    Finding found = asFound();
    String sentence = found.message(locale);
    return sentence.startsWith("finding.") ? found.ruleName(locale) : sentence;
  }

  /// An error stands only with a waiver that the approving office accepts.
  public boolean needsAcceptance() {
    return severity == Severity.ERROR || severity == Severity.BLOCKER;
  }
}
