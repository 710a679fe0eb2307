package chengbao.review.web.desk;

import chengbao.review.domain.SentCheckup;
import chengbao.review.web.RuleNames;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Rules that could not run before the version was sent, by their names.
///
/// @param here those that could not run here either
/// @param found how much the others found here
@TemplateData
record NotRun(List<String> before, List<String> here, int found) {

  static NotRun of(SentCheckup checkup, Locale locale) {
    return new NotRun(
        names(checkup.notRun(), locale),
        names(checkup.again().notRun(), locale),
        checkup.again().findings().size());
  }

  public boolean any() {
    return !before.isEmpty();
  }

  private static List<String> names(Map<String, String> rules, Locale locale) {
    return rules.keySet().stream().sorted().map(rule -> RuleNames.of(rule, locale)).toList();
  }
}
