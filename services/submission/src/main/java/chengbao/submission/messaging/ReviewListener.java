package chengbao.submission.messaging;

import chengbao.contracts.CaseClaimed;
import chengbao.contracts.CaseOpened;
import chengbao.contracts.CaseReleased;
import chengbao.contracts.EndorsementUndone;
import chengbao.contracts.OpinionAsked;
import chengbao.contracts.OpinionGiven;
import chengbao.contracts.RecallAnswered;
import chengbao.contracts.ReportApproved;
import chengbao.contracts.ReportEndorsed;
import chengbao.contracts.ReportReturned;
import chengbao.contracts.ReviewMove;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.submission.FollowReview;
import chengbao.submission.domain.Approval;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.ReviewFact;
import chengbao.submission.domain.UnitId;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Hears what review does with submitted reports.
@ApplicationScoped
class ReviewListener implements Handler {
  private static final Set<EventType> KNOWN =
      Listening.types(
          List.of(
              CaseOpened.class,
              CaseClaimed.class,
              CaseReleased.class,
              ReportReturned.class,
              RecallAnswered.class,
              ReportEndorsed.class,
              EndorsementUndone.class,
              OpinionAsked.class,
              OpinionGiven.class,
              ReportApproved.class));

  private final Inbox inbox;
  private final FollowReview followReview;

  ReviewListener(Inbox inbox, FollowReview followReview) {
    this.inbox = inbox;
    this.followReview = followReview;
  }

  @Override
  public String topic() {
    return Topics.REVIEW_MOVES;
  }

  @Override
  public Set<EventType> knows() {
    return KNOWN;
  }

  @Incoming("review-moves")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, this);
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    var move = Listening.read(event, ReviewMove.class);
    followReview.follow(fact(move), Listening.heard(event, move.actor(), "review"));
  }

  static ReviewFact fact(ReviewMove move) throws IOException {
    var report = ReportId.of(move.report());
    var number = move.reportVersion();
    var level = level(move.level());
    return switch (move) {
      case CaseOpened opened ->
          new ReviewFact.Opened(
              report, number, level, person(opened.officer(), opened.officerName()), move.at());
      case CaseClaimed claimed ->
          new ReviewFact.Claimed(
              report, number, level, holder(claimed), claimed.expectedOn(), move.at());
      case CaseReleased released ->
          new ReviewFact.Released(
              report, number, level, Listening.person(released.actor()), move.at());
      case ReportReturned returned ->
          new ReviewFact.SentBack(
              report,
              new Return(
                  number,
                  level,
                  Listening.someone(returned.actor()),
                  returned.reasonCode(),
                  returned.reason(),
                  move.at(),
                  returned.answerBy(),
                  null,
                  null,
                  ReturnParts.comments(returned),
                  null,
                  Objects.requireNonNullElse(returned.timesReturned(), 1)),
              ReturnParts.sections(returned));
      case RecallAnswered answer ->
          new ReviewFact.RecallAnswered(
              report, number, level, answer.granted(), answer.holder(), answer.reason(), move.at());
      case ReportEndorsed endorsed ->
          new ReviewFact.Endorsed(
              report,
              number,
              level,
              level(endorsed.nextLevel()),
              Listening.person(endorsed.actor()),
              move.at());
      case EndorsementUndone undone ->
          new ReviewFact.EndorsementUndone(
              report, number, level, Listening.someone(undone.actor()), move.at());
      case OpinionAsked asked ->
          new ReviewFact.OpinionAsked(
              report,
              number,
              level,
              UUID.fromString(asked.request()),
              UnitId.of(asked.office()),
              asked.officeName(),
              asked.answerBy(),
              move.at());
      case OpinionGiven given ->
          new ReviewFact.OpinionGiven(
              report,
              number,
              level,
              UUID.fromString(given.request()),
              UnitId.of(given.office()),
              given.officeName(),
              given.late(),
              move.at());
      case ReportApproved approved ->
          new ReviewFact.Passed(
              report,
              number,
              new Approval(
                  level, Listening.someone(approved.actor()), approved.opinion(), move.at()));
    };
  }

  /// The actor, or the colleague whom the actor gave it to.
  private static Person holder(CaseClaimed claimed) throws IOException {
    Person given = person(claimed.officer(), claimed.officerName());
    return given == null ? Listening.someone(claimed.actor()) : given;
  }

  static Level level(chengbao.contracts.Level level) {
    return new Level(level.number(), UnitId.of(level.office()), level.officeName());
  }

  private static @Nullable Person person(@Nullable String id, @Nullable String name) {
    return id == null ? null : new Person(PersonId.of(id), name == null ? "" : name);
  }
}
