package chengbao.publication.web.desk;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.publication.web.Proof;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One edition that waits, with its public text and what a publisher may decide.
///
/// @param typed what was typed before a refusal
/// @param command names whatever is decided, once for all
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskEditionPage(
    DeskPage.Waiting waiting,
    List<Crumb> crumbs,
    Proof proof,
    ReportText text,
    Way way,
    DeskForm typed,
    List<Problem> problems,
    String command)
    implements TemplateInstance {

  /// What releasing does.
  ///
  /// @param feeds it is handed to another platform
  /// @param number how the number looks that is entered with it, empty for the site's own rule;
  ///   null where the number is allotted
  public record Way(boolean feeds, @Nullable String number) {}
}
