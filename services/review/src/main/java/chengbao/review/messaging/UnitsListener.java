package chengbao.review.messaging;

import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Topics;
import chengbao.contracts.UnitState;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.review.FollowUnits;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears how a unit stands.
@ApplicationScoped
class UnitsListener implements Handler {
  private final Inbox inbox;
  private final FollowUnits followUnits;

  UnitsListener(Inbox inbox, FollowUnits followUnits) {
    this.inbox = inbox;
    this.followUnits = followUnits;
  }

  @Override
  public String topic() {
    return Topics.UNITS;
  }

  @Override
  public Order order() {
    return Order.BY_VERSION;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(EventType.of(EventTypes.of(UnitState.class)));
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    UnitState state = EventJson.read(event.data(), UnitState.class);
    followUnits.follow(Heard.unit(state), state.version());
  }

  @Incoming(Topics.UNITS)
  @Blocking
  void receive(ConsumerRecord<String, byte[]> received) {
    inbox.receive(received, this);
  }
}
