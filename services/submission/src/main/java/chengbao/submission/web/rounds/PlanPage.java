package chengbao.submission.web.rounds;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.domain.Concern;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Terms;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A round being prepared, with what is wrong with it; or, once it is open, what may still change.
///
/// @param id absent for one that is not kept yet
/// @param open whether units see it
/// @param drafts how many reports are begun and not submitted
@CheckedTemplate(basePath = "rounds")
record PlanPage(
    List<Crumb> crumbs,
    @Nullable String id,
    long version,
    boolean open,
    PlanForm form,
    List<Choice> units,
    List<Choice> branches,
    List<Chain> chains,
    List<Office> offices,
    List<Outline> outlines,
    int owing,
    int drafts,
    List<Group> concerns,
    boolean mayOpen,
    String sendsTo,
    List<Terms> terms,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  record Choice(String id, String name, boolean ticked) {}

  record Office(String id, String name) {}

  /// Concerns of one kind, whomever they are about, as a sentence.
  record Group(Concern.Kind kind, String text) {
    public String key() {
      return "concern_" + kind.code();
    }
  }

  /// The levels of review of one kind.
  record Chain(String kind, List<Level> levels) {
    public String kindKey() {
      return "kind_" + kind.replace('-', '_');
    }
  }

  /// @param office the one chosen, empty for none
  record Level(int number, String field, String office) {}
}
