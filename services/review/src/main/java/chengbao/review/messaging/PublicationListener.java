package chengbao.review.messaging;

import chengbao.contracts.EditionHeld;
import chengbao.contracts.EditionPublished;
import chengbao.contracts.EditionWithdrawn;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
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
import chengbao.review.FollowPublication;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PublicState;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears how far an approved report has come in public.
@ApplicationScoped
class PublicationListener implements Handler {
  private static final Map<EventType, Class<? extends PublicationMove>> KNOWN =
      Stream.<Class<? extends PublicationMove>>of(
              EditionPublished.class,
              EditionHeld.class,
              ReportNotPublished.class,
              EditionWithdrawn.class)
          .collect(
              Collectors.toMap(type -> EventType.of(EventTypes.of(type)), Function.identity()));

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
    return KNOWN.keySet();
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    Class<? extends PublicationMove> type =
        Objects.requireNonNull(KNOWN.get(event.envelope().type()));
    PublicationMove move = EventJson.read(event.data(), type);
    followPublication.follow(CaseId.of(move.report()), move.reportVersion(), news(move));
  }

  private static PublicState news(PublicationMove move) {
    return switch (move) {
      case EditionPublished published ->
          new PublicState.Published(
              published.edition(), published.indexNumber(), published.readAt(), published.at());
      case EditionHeld held -> new PublicState.Held(held.code(), held.until(), held.at());
      case ReportNotPublished not -> new PublicState.NotPublished(not.at());
      case EditionWithdrawn gone ->
          new PublicState.Withdrawn(gone.edition(), gone.reason(), gone.at());
      case WithdrawalAsked _, WithdrawalDeclined _, OuterPageReported _ ->
          throw new IllegalArgumentException("between unit and office only: " + move);
    };
  }

  @Incoming(Topics.PUBLICATION_MOVES)
  @Blocking
  void receive(ConsumerRecord<String, byte[]> received) {
    inbox.receive(received, this);
  }
}
