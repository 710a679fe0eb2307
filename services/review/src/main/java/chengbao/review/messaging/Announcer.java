package chengbao.review.messaging;

import chengbao.contracts.Actor;
import chengbao.contracts.ApprovalStatement;
import chengbao.contracts.CaseClaimed;
import chengbao.contracts.CaseOpened;
import chengbao.contracts.CaseReleased;
import chengbao.contracts.EndorsementUndone;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.OpinionAsked;
import chengbao.contracts.OpinionGiven;
import chengbao.contracts.RecallAnswered;
import chengbao.contracts.ReportApproved;
import chengbao.contracts.ReportEndorsed;
import chengbao.contracts.ReportReturned;
import chengbao.contracts.ReviewMove;
import chengbao.contracts.Topics;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.Approval;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Cause;
import chengbao.review.domain.Correction;
import chengbao.review.domain.Endorsement;
import chengbao.review.domain.Holder;
import chengbao.review.domain.OpinionRequest;
import chengbao.review.domain.Return;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.comment.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes each move of a case into the outbox, in the verb's own transaction. The outbox allots
/// `seq`.
@ApplicationScoped
class Announcer implements Announcements {
  private static final String SOURCE = "/chengbao/review";
  private static final long ALLOTTED_LATER = 0;

  private final Outbox outbox;
  private final TimeOrdered ids;
  private final ApprovalKey key;
  private final Clock clock;

  Announcer(Outbox outbox, TimeOrdered ids, ApprovalKey key, Clock clock) {
    this.outbox = outbox;
    this.ids = ids;
    this.key = key;
    this.clock = clock;
  }

  @Override
  public void opened(ReviewCase opened, Cause cause) {
    CaseFile file = opened.file();
    Holder holder = opened instanceof Claimed claimed ? claimed.holder() : null;
    announce(
        new CaseOpened(
            ALLOTTED_LATER,
            null,
            "event " + cause.event(),
            file.last().at(),
            file.id().toString(),
            file.sent().number(),
            Told.level(file.level()),
            holder == null ? null : holder.person().toString(),
            holder == null ? null : holder.name()));
  }

  @Override
  public void claimed(Claimed claimed, Reviewer by) {
    CaseFile file = claimed.file();
    Holder holder = claimed.holder();
    boolean given = !holder.person().equals(by.person());
    announce(
        new CaseClaimed(
            ALLOTTED_LATER,
            Told.actor(by, file),
            null,
            file.last().at(),
            file.id().toString(),
            file.sent().number(),
            Told.level(file.level()),
            given ? holder.person().toString() : null,
            given ? holder.name() : null,
            holder.expectedOn()));
  }

  @Override
  public void endorsementUndone(Claimed undone, chengbao.review.domain.Level next, Reviewer by) {
    CaseFile file = undone.file();
    announce(
        new EndorsementUndone(
            ALLOTTED_LATER,
            Told.actor(by, file),
            null,
            file.last().at(),
            file.id().toString(),
            file.sent().number(),
            Told.level(file.level()),
            Told.level(next)));
  }

  @Override
  public void released(Waiting released, Reviewer by) {
    CaseFile file = released.file();
    announce(
        new CaseReleased(
            ALLOTTED_LATER,
            Told.actor(by, file),
            null,
            file.last().at(),
            file.id().toString(),
            file.sent().number(),
            Told.level(file.level())));
  }

  @Override
  public void returned(WithUnit returned, List<Placed> comments, Reviewer by) {
    CaseFile file = returned.file();
    Return reason = returned.returned();
    announce(
        new ReportReturned(
            ALLOTTED_LATER,
            Told.actor(by, file),
            null,
            reason.at(),
            file.id().toString(),
            reason.version(),
            Told.level(reason.level()),
            reason.reasonCode(),
            reason.reason(),
            reason.answerBy(),
            comments.isEmpty() ? null : comments.stream().map(Told::comment).toList(),
            Told.sections(reason.scope()),
            file.countedReturns() > 1 ? file.countedReturns() : null));
  }

  @Override
  public void recallAnswered(
      ReviewCase after, boolean granted, @Nullable Holder holder, UUID asked) {
    recall(after, null, "event " + asked, granted, holder == null ? null : holder.name(), "");
  }

  @Override
  public void recallDecided(ReviewCase after, boolean granted, String reason, Reviewer by) {
    recall(after, Told.actor(by, after.file()), null, granted, granted ? null : by.name(), reason);
  }

  /// @param by who keeps it
  private void recall(
      ReviewCase after,
      @Nullable Actor actor,
      @Nullable String cause,
      boolean granted,
      @Nullable String by,
      String reason) {
    CaseFile file = after.file();
    announce(
        new RecallAnswered(
            ALLOTTED_LATER,
            actor,
            cause,
            clock.instant(),
            file.id().toString(),
            file.sent().number(),
            Told.level(file.level()),
            granted,
            by,
            reason.isEmpty() ? null : reason));
  }

  @Override
  public void endorsed(Waiting endorsed, Reviewer by) {
    CaseFile file = endorsed.file();
    Endorsement endorsement = file.endorsements().getLast();
    announce(
        new ReportEndorsed(
            ALLOTTED_LATER,
            Told.actor(by, file),
            null,
            endorsement.at(),
            file.id().toString(),
            endorsement.version(),
            Told.level(endorsement.level()),
            Told.level(file.level()),
            endorsement.opinion()));
  }

  @Override
  public void opinionAsked(OpinionRequest request, CaseFile file, Reviewer by) {
    announce(
        new OpinionAsked(
            ALLOTTED_LATER,
            Told.actor(by, file),
            null,
            request.at(),
            file.id().toString(),
            request.version(),
            Told.level(request.level(file)),
            request.id().toString(),
            request.asked().toString(),
            request.askedName(),
            request.answerBy()));
  }

  @Override
  public void opinionGiven(OpinionRequest answered, CaseFile file, Reviewer by) {
    announce(
        new OpinionGiven(
            ALLOTTED_LATER,
            Told.actor(by, answered.askedName()),
            null,
            Objects.requireNonNull(answered.given()).at(),
            file.id().toString(),
            answered.version(),
            Told.level(answered.level(file)),
            answered.id().toString(),
            answered.asked().toString(),
            answered.askedName(),
            answered.isLate()));
  }

  @Override
  public void approved(Decided approved, Reviewer by) {
    CaseFile file = approved.file();
    SentVersion sent = file.sent();
    Correction correction = sent.correction();
    Approval approval = approved.approval();
    announce(
        new ReportApproved(
            ALLOTTED_LATER,
            Told.actor(by, file),
            null,
            approval.at(),
            file.id().toString(),
            sent.number(),
            Told.level(approval.level()),
            correction == null ? null : correction.edition(),
            approval.opinion(),
            Told.unit(file.subject().unit()),
            Told.round(file.subject().round()),
            Told.hash(sent.contentHash()),
            Told.hash(sent.publicHash()),
            Told.disclosure(sent.disclosure()),
            Told.publicText(sent),
            approval.acceptedWaivers().stream().sorted().toList(),
            key.sign(statement(file, approval)),
            note(correction),
            sent.submittedAt()));
  }

  private static ApprovalStatement statement(CaseFile file, Approval approval) {
    Correction correction = file.sent().correction();
    return new ApprovalStatement(
        file.id().toString(),
        file.sent().number(),
        Told.hash(file.sent().contentHash()),
        Told.hash(file.sent().publicHash()),
        Told.disclosure(file.sent().disclosure()).kind(),
        Told.unit(file.subject().unit()).id(),
        Told.level(approval.level()),
        correction == null ? null : correction.edition(),
        note(correction));
  }

  private static @Nullable String note(@Nullable Correction correction) {
    return correction == null || correction.note().isEmpty() ? null : correction.note();
  }

  private void announce(ReviewMove move) {
    outbox.append(
        OutgoingEvent.move(
            ids.next(),
            Topics.REVIEW_MOVES,
            move.report(),
            SOURCE,
            EventTypes.of(move.getClass()),
            move.at(),
            EventJson.write(move)));
  }
}
