package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// A drafter marks a passage 不公开 with its reason, or takes the mark away.
@ApplicationScoped
@Verb
public class WithholdPassage {
  private final DraftingDesk desk;

  WithholdPassage(DraftingDesk desk) {
    this.desk = desk;
  }

  /// @param reason absent to open the passage again
  @Transactional
  public Editable withhold(
      Caller caller, ReportId id, long known, String block, @Nullable String reason) {
    if (reason != null && reason.isBlank()) {
      throw new Refused(Refusal.WITHHOLDING_REASON_MISSING);
    }
    var taken = desk.takeUp(caller, id, known);
    var papers = taken.report().papers();
    var text = papers.text().withhold(block, reason);
    return desk.layDown(
        taken.report().with(papers.withText(text, taken.officer().person())),
        "withhold-passage",
        taken);
  }
}
