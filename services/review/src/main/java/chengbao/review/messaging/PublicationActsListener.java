package chengbao.review.messaging;

import chengbao.contracts.ActWritten;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.review.FollowActs;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears the record of publication (办理记录).
@ApplicationScoped
class PublicationActsListener implements Handler {
  private final Inbox inbox;
  private final FollowActs followActs;

  PublicationActsListener(Inbox inbox, FollowActs followActs) {
    this.inbox = inbox;
    this.followActs = followActs;
  }

  @Override
  public String topic() {
    return Topics.PUBLICATION_ACTS;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(EventType.of(EventTypes.of(ActWritten.class)));
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    ActWritten told = EventJson.read(event.data(), ActWritten.class);
    followActs.follow(event.envelope().id(), told.service(), told.seq(), Heard.act(told));
  }

  @Incoming(Topics.PUBLICATION_ACTS)
  @Blocking
  void receive(ConsumerRecord<String, byte[]> received) {
    inbox.receive(received, this);
  }
}
