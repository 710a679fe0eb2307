package chengbao.submission.web.returning;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.SinceSent;
import chengbao.submission.domain.returning.Comment;
import chengbao.submission.web.Standing;
import chengbao.submission.web.drafting.ComparedPassage.Step;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A returned report with the reviewer's comments at their passages and room to answer each; after
/// it was sent again, what was answered.
///
/// @param editable answers can be given
/// @param waiting comments that must be followed and have no answer
/// @param partial the parts that alone came back, as one line; absent for the whole report
/// @param since what has changed since it was sent
/// @param whole comments on the report as a whole, or whose part is gone
@CheckedTemplate(basePath = "returning")
record ReturnedPage(
    String id,
    long version,
    List<Crumb> crumbs,
    String reportTitle,
    Standing standing,
    Return returned,
    boolean editable,
    int waiting,
    @Nullable String partial,
    @Nullable SinceSent since,
    List<Remark> whole,
    List<Part> parts,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  /// @param state `returned`, `opened`, `frozen`, or empty when the whole report came back
  /// @param reason why the unit opened it
  /// @param typed the reason as typed when opening it was refused
  record Part(
      String id,
      String heading,
      String state,
      String reason,
      String typed,
      List<Passage> passages) {
    public boolean isFrozen() {
      return state.equals("frozen");
    }
  }

  record Passage(TextBlock block, List<Remark> remarks) {}

  /// @param state `unchanged`, `moved`, `changed`, `gone`, or empty without a passage
  /// @param now what stands there now against the words the reviewer read
  /// @param text the answer as stored, or as typed
  /// @param base the mark of the answer as stored
  record Remark(
      Comment comment,
      @Nullable String before,
      String state,
      List<Step> now,
      String kind,
      String text,
      String base) {

    public String tone() {
      return comment.must() && !comment.call() ? "must" : "advice";
    }

    public String titleKey() {
      return comment.call() ? "call" : tone();
    }
  }
}
