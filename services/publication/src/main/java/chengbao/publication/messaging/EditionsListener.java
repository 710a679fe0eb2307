package chengbao.publication.messaging;

import chengbao.contracts.EditionState;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.publication.RestoreEdition;
import chengbao.publication.domain.NotGenuine;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Reads the public record back, from which the portal can be built again. A record counts only
/// with the signature under which its edition was published.
@ApplicationScoped
class EditionsListener implements Handler {

  private final Inbox inbox;
  private final ApprovalKeys keys;
  private final RestoreEdition restore;

  EditionsListener(Inbox inbox, ApprovalKeys keys, RestoreEdition restore) {
    this.inbox = inbox;
    this.keys = keys;
    this.restore = restore;
  }

  @Incoming("editions")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, this);
  }

  @Override
  public String topic() {
    return Topics.EDITIONS;
  }

  @Override
  public Order order() {
    return Order.BY_VERSION;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(EventType.of(EventTypes.of(EditionState.class)));
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    EditionState record = EventJson.read(event.data(), EditionState.class);
    if (!keys.signed(Recorded.statement(record), record.signature())) {
      throw new NotGenuine(NotGenuine.Flaw.SIGNATURE);
    }
    restore.follow(Recorded.edition(record));
  }
}
