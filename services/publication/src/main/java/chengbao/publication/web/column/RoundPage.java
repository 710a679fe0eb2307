package chengbao.publication.web.column;

import chengbao.publication.PublicRounds.Line;
import chengbao.publication.PublicRounds.Round;
import chengbao.publication.web.Around;
import chengbao.publication.web.UnitKinds;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// Who of a round has published and who has not, once its office has said so in public.
///
/// @param published how many of `all` have
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoundPage(
    Around around, Round round, String yearPage, List<Kind> kinds, long published, int all)
    implements TemplateInstance {

  /// Units of one kind.
  public record Kind(String kind, List<Line> lines) {}

  static RoundPage of(Around around, Round round, List<Line> lines) {
    List<Kind> kinds =
        UnitKinds.ALL.stream()
            .map(kind ->
                new Kind(
                    kind, lines.stream().filter(line -> line.unitKind().equals(kind)).toList()))
            .filter(kind -> !kind.lines().isEmpty())
            .toList();
    return new RoundPage(
        around,
        round,
        "/reports?year=" + round.reportYear(),
        kinds,
        lines.stream().filter(line -> line.report() != null).count(),
        lines.size());
  }
}
