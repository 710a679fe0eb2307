package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.Cases;
import chengbao.review.domain.OpinionRequest;
import chengbao.review.domain.OpinionRequests;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A reviewer of the office that was asked reads the report it was asked about, that one only, and
/// says what the office thinks of it. Nothing else can be done to the report from there.
@ApplicationScoped
@Verb
public class GiveOpinion {
  private final Admission admission;
  private final OpinionRequests requests;
  private final Cases cases;
  private final Announcements announcements;
  private final CaseActs acts;
  private final Clock clock;

  GiveOpinion(
      Admission admission,
      OpinionRequests requests,
      Cases cases,
      Announcements announcements,
      CaseActs acts,
      Clock clock) {
    this.admission = admission;
    this.requests = requests;
    this.cases = cases;
    this.announcements = announcements;
    this.acts = acts;
    this.clock = clock;
  }

  /// What the asked office sees: the question and the version it is about.
  public record Asked(OpinionRequest request, SentVersion version, String unitName) {}

  /// What the reviewer's office was asked, open ones first.
  @Transactional
  public List<OpinionRequest> list(ActingAs who) {
    return requests.askedOf(admission.reviewer(who, clock.instant()).office());
  }

  @Transactional
  public Asked read(ActingAs who, UUID id) {
    OpinionRequest request = found(admission.reviewer(who, clock.instant()), id);
    return new Asked(
        request,
        cases.version(request.about(), request.version()).orElseThrow(),
        cases.take(request.about()).orElseThrow().file().subject().unit().name());
  }

  @Transactional
  public OpinionRequest give(ActingAs who, UUID id, String opinion) {
    Instant now = clock.instant();
    Reviewer reviewer = admission.reviewer(who, now);
    OpinionRequest request = found(reviewer, id);
    var file = cases.take(request.about()).orElseThrow().file();
    file.bars(reviewer)
        .ifPresent(bar -> {
          throw new Refused(bar);
        });
    OpinionRequest answered =
        found(reviewer, id)
            .answered(reviewer, Written.required(opinion, Refusal.QUESTION_MISSING), now);
    requests.answer(answered);
    announcements.opinionGiven(answered, file, reviewer);
    acts.by(reviewer, request.askedName(), CaseActs.GIVE_OPINION, file, now);
    return answered;
  }

  private OpinionRequest found(Reviewer reviewer, UUID id) {
    return requests
        .find(id, reviewer.office())
        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_REQUEST));
  }
}
