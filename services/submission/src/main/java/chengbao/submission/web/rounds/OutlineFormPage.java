package chengbao.submission.web.rounds;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.RuleSets;
import chengbao.submission.domain.Template;
import chengbao.submission.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// The next version of a template being written.
///
/// @param start the version it starts from
/// @param newest the newest version as the page knew it
/// @param ruleSets to choose from, by their titles
/// @param unit how the unit's name is written into the title
/// @param year how the report year is written into a heading
/// @param next and the year after
@CheckedTemplate(basePath = "rounds")
record OutlineFormPage(
    List<Crumb> crumbs,
    Template start,
    int newest,
    OutlineForm form,
    List<Choice> choices,
    List<RuleChoice> ruleSets,
    String unit,
    String year,
    String next,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {
  /// How many the dictionary has.
  private static final int INDICATORS = 33;

  record RuleChoice(String id, String title, boolean chosen) {}

  record Choice(int number, String key, boolean ticked) {}

  /// @param known the rule sets to choose from
  static OutlineFormPage of(
      List<Crumb> crumbs,
      Template start,
      int newest,
      OutlineForm form,
      List<RuleSets.Known> known,
      Locale locale,
      List<Problem> problems) {
    return new OutlineFormPage(
        crumbs,
        start,
        newest,
        form,
        choices(form.indicators()),
        known.stream()
            .map(
                one -> new RuleChoice(one.id(), one.title(locale), one.id().equals(form.ruleSet())))
            .toList(),
        "{unit}",
        "{year}",
        "{next}",
        problems,
        UUID.randomUUID());
  }

  private static List<Choice> choices(Set<String> ticked) {
    return IntStream.rangeClosed(1, INDICATORS)
        .mapToObj(number ->
            new Choice(number, Figures.key(number), ticked.contains(String.valueOf(number))))
        .toList();
  }
}
