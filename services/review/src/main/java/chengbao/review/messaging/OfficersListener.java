package chengbao.review.messaging;

import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.OfficerState;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.review.FollowOfficers;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears how an officer's appointments stand.
@ApplicationScoped
class OfficersListener implements Handler {
  private final Inbox inbox;
  private final FollowOfficers followOfficers;

  OfficersListener(Inbox inbox, FollowOfficers followOfficers) {
    this.inbox = inbox;
    this.followOfficers = followOfficers;
  }

  @Override
  public String topic() {
    return Topics.OFFICERS;
  }

  @Override
  public Order order() {
    return Order.BY_VERSION;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(EventType.of(EventTypes.of(OfficerState.class)));
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    OfficerState state = EventJson.read(event.data(), OfficerState.class);
    followOfficers.follow(Heard.officer(state), state.version());
  }

  @Incoming(Topics.OFFICERS)
  @Blocking
  void receive(ConsumerRecord<String, byte[]> received) {
    inbox.receive(received, this);
  }
}
