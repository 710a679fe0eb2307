package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/// A drafter takes some changes of an edited copy over and refuses the others. With none taken
/// nothing happens at all.
@ApplicationScoped
@Verb
public class TakeChanges {
  private final DraftingDesk desk;
  private final Origins origins;

  TakeChanges(DraftingDesk desk, Origins origins) {
    this.desk = desk;
    this.origins = origins;
  }

  /// @param known the version that the copy was compared with
  /// @param taken keys of the changes, see [CopyComparison]
  @Transactional
  public Editable take(
      Caller caller, ReportId id, long known, BroughtText brought, Set<String> taken) {
    var up = desk.takeUp(caller, id, known);
    var by = up.officer().person();
    var papers = up.report().papers();
    var text = CopyComparison.of(papers.text(), brought).with(taken);
    if (text.equals(papers.text())) {
      return up.report();
    }
    origins.keep(id, Origin.of(brought, text.head(), by, up.now()));
    return desk.layDown(up.report().with(papers.withText(text, by)), "take-changes", up);
  }
}
