package chengbao.submission.web.rounds;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The form that opens a round, with what was typed when it was refused.
@CheckedTemplate(basePath = "rounds")
record OpenRoundPage(
    List<Crumb> crumbs, Typed typed, List<Choice> units, List<Problem> problems, UUID command)
    implements TemplateInstance {

  /// @param dueDay the last day, until its 24th hour
  /// @param units those ticked
  record Typed(
      String title, String noticeNumber, String reportYear, String dueDay, Set<String> units) {}

  record Choice(String id, String name, boolean ticked) {}
}
