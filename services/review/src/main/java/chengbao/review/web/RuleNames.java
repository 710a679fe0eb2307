package chengbao.review.web;

import chengbao.manuscript.RuleSets;
import chengbao.manuscript.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rules and rule sets as a reviewer calls them; by their own codes when this release does not know
/// them.
public final class RuleNames {
  /// The catalogue's code at the head of a rule's id: C01 of `C01-leader-duty`.
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{2}(?=-)");

  private RuleNames() {}

  /// 缺少必备部分
  public static String of(String rule, Locale locale) {
    String key = "rule." + rule;
    return Wording.of(locale).has(key) ? Wording.of(locale).sentence(key, Map.of()) : rule;
  }

  /// C01 缺少必备部分, as the catalogue of reasons is written; 篇幅 for a rule beside the catalogue.
  public static String withCode(String rule, Locale locale) {
    Matcher code = CODE.matcher(rule);
    return code.lookingAt() ? code.group() + " " + of(rule, locale) : of(rule, locale);
  }

  /// 全国规则 2026.1, for what a check leaves behind: `national 2026.1`.
  public static String ofCheck(String name, Locale locale) {
    return RuleSets.calledBy(name)
        .map(known -> known.title(locale) + name.substring(name.lastIndexOf(' ')))
        .orElse(name);
  }

  /// A set of rules by its name.
  public static String ofSet(String id, Locale locale) {
    return RuleSets.find(id).map(known -> known.title(locale)).orElse(id);
  }
}
