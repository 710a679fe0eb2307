package chengbao.publication.web.elsewhere;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.web.Look;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Editions that are public on another platform, with the last look at each page, and those taken
/// down whose page was not yet seen without them.
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ElsewherePage(List<Line> lines, List<TakenDownElsewhere> takenDown, String command)
    implements TemplateInstance {

  /// One of them.
  ///
  /// @param look absent as long as nobody looked since the portal was built again
  public record Line(
      NamedEdition edition, String address, LocalDate postedOn, @Nullable Look look) {

    static Line of(Edition.Published edition, @Nullable OuterLook look) {
      OuterPage page = Objects.requireNonNull(edition.entry().page());
      return new Line(
          NamedEdition.of(edition),
          page.address(),
          page.postedOn(),
          look == null ? null : Look.of(look));
    }

    public String action() {
      return ElsewherePage.action(edition);
    }
  }

  static String action(NamedEdition edition) {
    return "/desk/elsewhere/" + edition.report() + "/" + edition.number() + "/look";
  }
}
