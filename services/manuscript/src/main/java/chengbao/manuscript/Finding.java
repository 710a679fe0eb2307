package chengbao.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing a check noticed, stored as code and parameters and never as a sentence.
///
/// @param id stays the same while the rule finds the same words in the same block, so that a waiver
///   keeps explaining it
/// @param rule the rule's id, beginning with its code in the catalogue of return reasons:
///   `C01-leader-duty`
/// @param blockId the block or [Part] it points at; null when it is about the whole text
/// @param start where the passage begins inside the block
/// @param end where it ends inside the block
/// @param quote the passage itself
/// @param working a calculation done, such as `49 + 14 + 8 + 2 + 2 = 75`
public record Finding(
    String id,
    String rule,
    String ruleVersion,
    Severity severity,
    Map<String, String> parameters,
    @Nullable String blockId,
    int start,
    int end,
    String quote,
    @Nullable String working) {
  public Finding {
    Map<String, String> withQuote = new HashMap<>(parameters);
    withQuote.put("quote", quote);
    parameters = Map.copyOf(withQuote);
  }

  /// The sentence for a clerk, in Chinese unless the locale asks for English.
  public String message(Locale locale) {
    return Wording.of(locale).sentence("finding." + rule + variant(), parameters);
  }

  /// What to do about it; null when the message says all there is to say.
  public @Nullable String suggestion(Locale locale) {
    Wording wording = Wording.of(locale);
    String key = "suggestion." + rule + variant();
    String general = "suggestion." + rule;
    return wording.has(key)
        ? wording.sentence(key, parameters)
        : wording.has(general) ? wording.sentence(general, parameters) : null;
  }

  /// The rule's name, for lists: 缺少必备部分.
  public String ruleName(Locale locale) {
    return Wording.of(locale).sentence("rule." + rule, Map.of());
  }

  /// The legal or practical source of the rule.
  public String source(Locale locale) {
    return Wording.of(locale).sentence("source." + rule, Map.of());
  }

  /// A rule may have several messages; the parameter `variant` picks one.
  private String variant() {
    String variant = parameters.get("variant");
    return variant == null ? "" : "." + variant;
  }

  static String idOf(String rule, @Nullable String blockId, String quote, int occurrence) {
    String key = rule + "\n" + blockId + "\n" + quote + "\n" + occurrence;
    return rule
        + "-"
        + ContentHash.ofBytes(key.getBytes(StandardCharsets.UTF_8)).value().substring(0, 10);
  }
}
