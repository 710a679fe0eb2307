package chengbao.publication.web.column;

import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.PublicEditions.Year;
import chengbao.publication.PublicRounds.Round;
import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The first page of a site.
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomePage(
    Around around, List<Line> latest, List<Year> years, List<Kind> kinds, List<Round> rounds)
    implements TemplateInstance {

  /// Units of one kind that have published.
  public record Kind(String kind, List<Organ> organs) {
    /// The list of their reports.
    public String page() {
      return "/reports?kind=" + kind;
    }
  }
}
