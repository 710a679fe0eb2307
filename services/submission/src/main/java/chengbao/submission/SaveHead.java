package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A drafter changes title, addressee or signature block.
@ApplicationScoped
@Verb
public class SaveHead {
  private final DraftingDesk desk;

  SaveHead(DraftingDesk desk) {
    this.desk = desk;
  }

  @Transactional
  public Editable save(Caller caller, ReportId id, long known, DraftText.Head head) {
    if (head.title().isBlank()) {
      throw new Refused(Refusal.TITLE_MISSING);
    }
    var taken = desk.takeUp(caller, id, known);
    var papers = taken.report().papers();
    var changed = papers.withText(papers.text().with(head), taken.officer().person());
    return desk.layDown(taken.report().with(changed), "save-head", taken);
  }
}
