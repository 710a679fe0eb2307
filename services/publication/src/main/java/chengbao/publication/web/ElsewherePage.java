package chengbao.publication.web;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Editions that are public on another platform, with the last look at each page.
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ElsewherePage(List<Line> lines, String command) implements TemplateInstance {

  /// One of them.
  ///
  /// @param look absent as long as nobody looked since the portal was built again
  public record Line(
      String report,
      int number,
      long version,
      String title,
      String organ,
      String indexNumber,
      String address,
      LocalDate postedOn,
      SupplyPage.@Nullable Look look) {

    static Line of(Edition.Published edition, @Nullable OuterLook look) {
      OuterPage page = Objects.requireNonNull(edition.entry().page());
      return new Line(
          edition.report().toString(),
          edition.number(),
          edition.version(),
          ReportText.shown(edition.approval().document().text().title()),
          edition.approval().unit().name(),
          edition.indexNumber().value(),
          page.address(),
          page.postedOn(),
          look == null ? null : SupplyPage.Look.of(look));
    }

    public String action() {
      return "/desk/elsewhere/" + report + "/" + number + "/look";
    }
  }
}
