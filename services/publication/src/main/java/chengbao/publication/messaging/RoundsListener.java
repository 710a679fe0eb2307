package chengbao.publication.messaging;

import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.RoundState;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.publication.FollowRound;
import chengbao.publication.domain.RoundStanding;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears which rounds there are and who owes.
@ApplicationScoped
class RoundsListener implements Handler {

  private final Inbox inbox;
  private final FollowRound followRound;

  RoundsListener(Inbox inbox, FollowRound followRound) {
    this.inbox = inbox;
    this.followRound = followRound;
  }

  @Incoming("rounds")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, this);
  }

  @Override
  public String topic() {
    return Topics.ROUNDS;
  }

  @Override
  public Order order() {
    return Order.BY_VERSION;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(EventType.of(EventTypes.of(RoundState.class)));
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    followRound.follow(standing(EventJson.read(event.data(), RoundState.class)));
  }

  static RoundStanding standing(RoundState round) {
    List<String> exempt = round.exempt();
    return new RoundStanding(
        round.id(),
        round.version(),
        round.office(),
        round.title(),
        round.noticeNumber(),
        round.reportYear(),
        round.opens(),
        Set.copyOf(round.units()),
        exempt == null ? Set.of() : Set.copyOf(exempt));
  }
}
