package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SecrecyReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A drafter states 公开属性 and records the unit's 保密审查 of the text as it stands.
@ApplicationScoped
@Verb
public class StateDisclosure {
  private final DraftingDesk desk;

  StateDisclosure(DraftingDesk desk) {
    this.desk = desk;
  }

  /// @param reviewer who looked the text through for secrets and found none
  @Transactional
  public Editable state(
      Caller caller, ReportId id, long known, Disclosure disclosure, String reviewer) {
    var taken = desk.takeUp(caller, id, known);
    var review = new SecrecyReview(reviewer.strip(), taken.now());
    var papers =
        taken.report().papers().withDisclosure(disclosure, review, taken.officer().person());
    return desk.layDown(taken.report().with(papers), "state-disclosure", taken);
  }
}
