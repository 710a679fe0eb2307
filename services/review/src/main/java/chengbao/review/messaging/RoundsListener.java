package chengbao.review.messaging;

import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.RoundState;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.review.FollowRounds;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears how a round stands.
@ApplicationScoped
class RoundsListener implements Handler {
  private final Inbox inbox;
  private final FollowRounds followRounds;

  RoundsListener(Inbox inbox, FollowRounds followRounds) {
    this.inbox = inbox;
    this.followRounds = followRounds;
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
    RoundState state = EventJson.read(event.data(), RoundState.class);
    followRounds.follow(Heard.round(state), state.version());
  }

  @Incoming(Topics.ROUNDS)
  @Blocking
  void receive(ConsumerRecord<String, byte[]> received) {
    inbox.receive(received, this);
  }
}
