package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.RecallRequest;
import chengbao.review.domain.RecallRequests;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// 答复退回申请: the reviewer who has the report gives it back to the unit that asks for it, or keeps it
/// and says why.
@ApplicationScoped
@Verb
public class DecideRecall {
  private final Admission admission;
  private final Cases cases;
  private final RecallRequests requests;
  private final Announcements announcements;
  private final CaseActs acts;

  DecideRecall(
      Admission admission,
      Cases cases,
      RecallRequests requests,
      Announcements announcements,
      CaseActs acts) {
    this.admission = admission;
    this.cases = cases;
    this.requests = requests;
    this.announcements = announcements;
    this.acts = acts;
  }

  /// @param reason must be there when it is kept
  public record Answer(boolean granted, String reason) {}

  @Transactional
  public ReviewCase decide(ActingAs who, CaseId id, long revisionRead, Answer answer) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    return switch (admitted.found()) {
      case Claimed claimed -> decided(claimed, admitted, answer);
      case Waiting waiting -> throw waiting.refusesToAct();
      case WithUnit withUnit -> throw withUnit.refusesToAct();
      case Decided decided -> throw decided.refusesToAct();
    };
  }

  /// What waits for an answer, for whoever may see the case.
  @Transactional
  public Optional<RecallRequest> asked(ActingAs who, CaseId id) {
    var file = admission.toRead(who, id).found().file();
    return requests.open(id, file.sent().number());
  }

  /// For a reader who has the case before them already.
  @Transactional
  public Optional<RecallRequest> asked(OnDesk desk) {
    CaseFile file = desk.found().file();
    return requests.open(file.id(), file.sent().number());
  }

  private ReviewCase decided(Claimed claimed, Admitted admitted, Answer answer) {
    var reviewer = admitted.reviewer();
    var number = claimed.file().sent().number();
    var id = claimed.file().id();
    ReviewCase kept = claimed.keep(reviewer);
    var asked = requests.open(id, number).orElseThrow(() -> new Refused(Refusal.RECALL_NOT_ASKED));
    var reason =
        answer.granted()
            ? new Written(answer.reason())
            : Written.required(answer.reason(), Refusal.RECALL_REASON_MISSING);
    var moved = answer.granted() ? claimed.giveBack(reviewer, asked, admitted.now()) : kept;
    cases.save(moved);
    requests.answered(asked, answer.granted(), reason.text(), reviewer.name(), admitted.now());
    announcements.recallDecided(moved, answer.granted(), reason.text(), reviewer);
    var verb = answer.granted() ? CaseActs.GIVE_BACK : CaseActs.KEEP;
    acts.by(reviewer, verb, moved, admitted.now());
    return moved;
  }
}
