package chengbao.manuscript;

import chengbao.manuscript.reading.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The rule sets that a round's template can name: that of the country, and those of regions. They
/// are data that come with the library, so that everybody who checks a report by a name checks it
/// by the same rules.
public final class RuleSets {
  /// What a template names when nobody chose.
  public static final String NATIONAL = "national-2019";

  private static final List<Known> ALL =
      Resources.lines("rule-sets.txt").stream().map(RuleSets::read).toList();

  private RuleSets() {}

  /// @param id by which a template names it
  /// @param area the beginning of the area codes it is for; empty for the whole country
  public record Known(String id, String area, RuleSet rules) {
    public String title(Locale locale) {
      return rules.title(locale);
    }

    /// Whether reports of that area may be checked by it.
    public boolean isFor(String areaCode) {
      return areaCode.startsWith(area);
    }
  }

  /// What an area may choose from, the national one first.
  public static List<Known> forArea(String areaCode) {
    return ALL.stream().filter(known -> known.isFor(areaCode)).toList();
  }

  public static Optional<Known> find(String id) {
    return ALL.stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /// The set that a check says it was made by: `national 2026.1`.
  public static Optional<Known> calledBy(String check) {
    return ALL.stream().filter(known -> known.rules().name().equals(check)).findFirst();
  }

  /// The rules of that name; those of the country for a name that this release does not know.
  public static RuleSet named(String id) {
    return find(id).map(Known::rules).orElseGet(RuleSet::national);
  }

  private static Known read(String line) {
    String[] fields = line.split("\\s+");
    RuleSet rules =
        fields[0].equals(NATIONAL)
            ? RuleSet.national()
            : RuleSet.regional(Resources.text(fields[1]));
    return new Known(fields[0], rules.area(), rules);
  }
}
