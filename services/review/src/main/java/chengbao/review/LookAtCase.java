package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/// Somebody of the office opens a case that has come to it, for the first time. From then on the
/// level before cannot take its endorsement back. In an office with one reviewer that is the 签收.
@ApplicationScoped
@Verb
public class LookAtCase {
  private final Admission admission;
  private final Cases cases;
  private final ReadCase readCase;
  private final Staff staff;
  private final ClaimCase claimCase;
  private final CaseActs acts;
  private final Clock clock;

  LookAtCase(
      Admission admission,
      Cases cases,
      ReadCase readCase,
      Staff staff,
      ClaimCase claimCase,
      CaseActs acts,
      Clock clock) {
    this.admission = admission;
    this.cases = cases;
    this.readCase = readCase;
    this.staff = staff;
    this.claimCase = claimCase;
    this.acts = acts;
    this.clock = clock;
  }

  /// The case as it lies on the desk then. Whoever may never decide on it only reads it; that is no
  /// opening.
  @Transactional
  public OnDesk look(ActingAs who, CaseId id) {
    Instant now = clock.instant();
    Reviewer reviewer = admission.reviewer(who, now);
    if (cases.isUnopened(id, reviewer.office())) {
      open(who, reviewer, id, now);
    }
    return readCase.read(reviewer, id, now);
  }

  private void open(ActingAs who, Reviewer reviewer, CaseId id, Instant now) {
    Admitted admitted = admission.toTake(who, id);
    boolean still = cases.isUnopened(id, reviewer.office());
    if (!still || admitted.found().file().bars(reviewer).isPresent()) {
      return;
    }
    if (staff.isOneOnly(reviewer.office(), now)) {
      claimCase.claim(who, id, admitted.found().file().revision());
    } else {
      cases.open(id, now);
      acts.by(reviewer, CaseActs.LOOK, admitted.found().file(), now);
    }
  }
}
