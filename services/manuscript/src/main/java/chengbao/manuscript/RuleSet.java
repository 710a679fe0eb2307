package chengbao.manuscript;

import chengbao.manuscript.reading.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Which rules are in force, how much each weighs and where its bounds lie: data, with a version
/// and a date, replaceable by a region's own.
///
/// A rule set is a properties file: `name`, `version`, `from`, then `rule.C01-leader-duty=error`
/// for each rule in force and bounds such as `C03.least-share=0.05`.
public final class RuleSet {
  private static final RuleSet NATIONAL = parse(Resources.text("rules-national.properties"));

  private final Properties entries;
  private final Map<String, Severity> severities = new HashMap<>();

  private RuleSet(Properties entries) {
    this.entries = entries;
    for (String key : entries.stringPropertyNames()) {
      if (key.startsWith("rule.") && !entries.getProperty(key).strip().equals("off")) {
        severities.put(
            key.substring("rule.".length()), Severity.ofCode(entries.getProperty(key).strip()));
      }
    }
  }

  /// The national rule set. Its rules and its dated word lists pick by date what holds.
  public static RuleSet national() {
    return NATIONAL;
  }

  /// Reads a region's rule set; keys it does not name keep the national value, and `off` takes a
  /// rule out of force.
  ///
  /// @throws IllegalArgumentException when a severity is none of blocker, error, warning, note, off
  public static RuleSet regional(String properties) {
    return parse(Resources.text("rules-national.properties") + "\n" + properties);
  }

  private static RuleSet parse(String properties) {
    Properties entries = new Properties();
    try {
      entries.load(new StringReader(properties));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new RuleSet(entries);
  }

  public String name() {
    return entries.getProperty("name", "unnamed") + " " + version();
  }

  public String version() {
    return entries.getProperty("version", "0");
  }

  /// How offices call it.
  public String title(Locale locale) {
    String english = entries.getProperty("title.en");
    return locale.getLanguage().equals("en") && english != null
        ? english
        : entries.getProperty("title", name());
  }

  /// The beginning of the area codes it is for; empty for the whole country.
  String area() {
    return entries.getProperty("area", "").strip();
  }

  public LocalDate from() {
    return LocalDate.parse(entries.getProperty("from", "2019-04-15"));
  }

  /// How much a rule weighs; null when it is not in force.
  public @Nullable Severity severity(String rule) {
    return severities.get(rule);
  }

  Severity severityOf(String rule) {
    return severities.getOrDefault(rule, Severity.WARNING);
  }

  /// A list of words of a rule, parted by commas.
  public List<String> words(String key) {
    String value = entries.getProperty(key, "").strip();
    return value.isEmpty() ? List.of() : List.of(value.split("[,，\\s]+"));
  }

  /// A bound of a rule, such as `C03.least-share`.
  public double bound(String key, double otherwise) {
    String value = entries.getProperty(key);
    return value == null ? otherwise : Double.parseDouble(value.strip());
  }
}
