package chengbao.submission.web.rounds;

import chengbao.look.Crumb;
import chengbao.manuscript.RuleSets;
import chengbao.submission.domain.Outline;
import chengbao.submission.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// 报告模板: every version that the office may use, the newest first.
///
/// @param made a version was just made
@CheckedTemplate(basePath = "rounds")
record OutlinesPage(List<Crumb> crumbs, List<Line> outlines, boolean made)
    implements TemplateInstance {

  /// @param parts with their headings as they read for one year
  /// @param indicators the keys of their names
  /// @param rules the title of its rule set
  record Line(Outline of, List<Outline.Part> parts, List<String> indicators, String rules) {
    static Line of(Outline outline, int year, Locale locale) {
      var headings = outline.headingsFor(year);
      return new Line(
          outline,
          IntStream.range(0, headings.size())
              .mapToObj(place -> {
                var part = outline.parts().get(place);
                return new Outline.Part(headings.get(place), part.least(), part.most());
              })
              .toList(),
          outline.indicators().stream().map(Figures::key).toList(),
          RuleSets.find(outline.template().ruleSet())
              .map(known -> known.title(locale))
              .orElse(outline.template().ruleSet()));
    }
  }
}
