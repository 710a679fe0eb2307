package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.OpinionRequest;
import chengbao.review.domain.OpinionRequests;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Whoever has a report in hand asks another office for its opinion (征求意见), by a day. The case
/// stays where it is and moves on as before.
@ApplicationScoped
@Verb
public class AskOpinion {
  private final Admission admission;
  private final OpinionRequests requests;
  private final Announcements announcements;
  private final CaseActs acts;
  private final TimeOrdered ids;

  AskOpinion(
      Admission admission,
      OpinionRequests requests,
      Announcements announcements,
      CaseActs acts,
      TimeOrdered ids) {
    this.admission = admission;
    this.requests = requests;
    this.announcements = announcements;
    this.acts = acts;
    this.ids = ids;
  }

  /// @param answerBy the day by which an answer is asked for, inclusive
  public record Question(UnitId office, String text, LocalDate answerBy) {}

  @Transactional
  public OpinionRequest ask(ActingAs who, CaseId id, long revisionRead, Question question) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    switch (admitted.found()) {
      case Claimed claimed -> {
        if (!claimed.holder().is(admitted.reviewer())) {
          throw claimed.refusesToAct();
        }
      }
      case Waiting waiting -> throw waiting.refusesToAct();
      case WithUnit withUnit -> throw withUnit.refusesToAct();
      case Decided decided -> throw decided.refusesToAct();
    }
    OpinionRequest request = request(admitted, question);
    requests.add(request);
    CaseFile file = admitted.found().file();
    announcements.opinionAsked(request, file, admitted.reviewer());
    acts.by(admitted.reviewer(), CaseActs.ASK_OPINION, file, admitted.now());
    return request;
  }

  private OpinionRequest request(Admitted admitted, Question question) {
    CaseFile file = admitted.found().file();
    Written text = Written.required(question.text(), Refusal.QUESTION_MISSING);
    Unit asked =
        requests.offices(file.level().office()).stream()
            .filter(office -> office.id().equals(question.office()))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.OFFICE_NOT_TO_BE_ASKED));
    return new OpinionRequest(
        ids.next(),
        file.id(),
        file.sent().number(),
        file.level().office(),
        file.level().officeName(),
        admitted.reviewer().name(),
        asked.id(),
        asked.name(),
        text.text(),
        question.answerBy(),
        admitted.now(),
        null);
  }
}
