package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// A drafter takes an earlier text of the draft up again. The present one is kept as an earlier
/// one.
@ApplicationScoped
@Verb
public class RestoreDraft {
  private final DraftingDesk desk;
  private final EarlierDrafts earlier;

  RestoreDraft(DraftingDesk desk, EarlierDrafts earlier) {
    this.desk = desk;
    this.earlier = earlier;
  }

  @Transactional
  public Editable restore(Caller caller, ReportId id, long known, UUID draft) {
    var taken = desk.takeUp(caller, id, known);
    var before =
        earlier.find(id, draft).orElseThrow(() -> new Refused(Refusal.EARLIER_DRAFT_UNKNOWN));
    var papers = taken.report().papers();
    var text = papers.text().restored(before.text());
    return desk.layDown(
        taken.report().with(papers.withText(text, taken.officer().person())),
        "restore-draft",
        taken);
  }
}
