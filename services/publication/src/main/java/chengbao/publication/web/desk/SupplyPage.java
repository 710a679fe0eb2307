package chengbao.publication.web.desk;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.publication.web.Look;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One edition that another platform is to show: what to hand over, and where to say that it is
/// public there.
///
/// @param form how its number looks; empty for the site's own rule
/// @param look what the last look at its page found
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SupplyPage(
    DeskPage.Waiting waiting,
    List<Crumb> crumbs,
    Handed handed,
    ReportText text,
    String form,
    @Nullable Look look,
    DeskForm typed,
    List<Problem> problems,
    String command)
    implements TemplateInstance {

  /// What is handed over.
  ///
  /// @param html the text, clean
  /// @param entry the fields of the catalogue, one a line
  public record Handed(String html, String entry) {}
}
