package chengbao.publication.web;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// One edition that waits, with its public text and what a publisher may decide.
///
/// @param typed what was typed before a refusal
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskEditionPage(
    DeskPage.Waiting waiting,
    List<Crumb> crumbs,
    EditionPage.Proof proof,
    ReportText text,
    Typed typed,
    List<Problem> problems)
    implements TemplateInstance {

  /// @param until day and time as a browser sends them, `2026-03-02T09:00`
  public record Typed(String until, String reason) {
    static final Typed NOTHING = new Typed("", "");
  }
}
