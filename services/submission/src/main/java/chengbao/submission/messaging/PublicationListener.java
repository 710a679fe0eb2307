package chengbao.submission.messaging;

import chengbao.contracts.EditionHeld;
import chengbao.contracts.EditionPublished;
import chengbao.contracts.EditionWithdrawn;
import chengbao.contracts.OuterPageReported;
import chengbao.contracts.PublicationMove;
import chengbao.contracts.ReportNotPublished;
import chengbao.contracts.Topics;
import chengbao.contracts.WithdrawalAsked;
import chengbao.contracts.WithdrawalDeclined;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.submission.FollowPublication;
import chengbao.submission.domain.Edition;
import chengbao.submission.domain.Hold;
import chengbao.submission.domain.PublicationFact;
import chengbao.submission.domain.ReportId;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears what the portal confirms.
@ApplicationScoped
class PublicationListener implements Handler {
  private static final Set<EventType> KNOWN =
      Listening.types(
          List.of(
              EditionPublished.class,
              EditionHeld.class,
              ReportNotPublished.class,
              WithdrawalAsked.class,
              WithdrawalDeclined.class,
              EditionWithdrawn.class,
              OuterPageReported.class));

  private final Inbox inbox;
  private final FollowPublication followPublication;

  PublicationListener(Inbox inbox, FollowPublication followPublication) {
    this.inbox = inbox;
    this.followPublication = followPublication;
  }

  @Override
  public String topic() {
    return Topics.PUBLICATION_MOVES;
  }

  @Override
  public Set<EventType> knows() {
    return KNOWN;
  }

  @Incoming("publication-moves")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, this);
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    var move = Listening.read(event, PublicationMove.class);
    followPublication.follow(fact(move), Listening.heard(event, move.actor(), "publication"));
  }

  static PublicationFact fact(PublicationMove move) {
    var report = ReportId.of(move.report());
    var number = move.reportVersion();
    return switch (move) {
      case EditionPublished published ->
          new PublicationFact.OnThePortal(
              report,
              number,
              new Edition(
                  published.edition(), published.indexNumber(), published.readAt(), move.at()));
      case EditionHeld held ->
          new PublicationFact.Waiting(
              report, number, new Hold(held.code(), held.reason(), move.at(), held.until()));
      case WithdrawalAsked asked ->
          new PublicationFact.WithdrawalAsked(
              report, number, asked.edition(), asked.reason(), move.at());
      case WithdrawalDeclined declined ->
          new PublicationFact.WithdrawalDeclined(
              report, number, declined.edition(), declined.reason(), move.at());
      case EditionWithdrawn gone ->
          new PublicationFact.Withdrawn(report, number, gone.edition(), gone.reason(), move.at());
      case OuterPageReported page ->
          new PublicationFact.OuterPage(report, number, page.code(), move.at());
      case ReportNotPublished _ -> new PublicationFact.KeptBack(report, number, move.at());
    };
  }
}
