package chengbao.ledger.wiring;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Doer;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import io.opentelemetry.api.trace.Span;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// A listener as a service has it; following an event is an act.
@ApplicationScoped
class WiredListener implements Handler {
  static final EventType MOVED = EventType.of("chengbao.report-moved.v1");

  private final AtomicReference<@Nullable Runnable> atNextCommit = new AtomicReference<>();

  private final Inbox inbox;
  private final Acts acts;
  private final TransactionSynchronizationRegistry transactions;
  private final String topic;

  @Inject
  WiredListener(
      Inbox inbox,
      Acts acts,
      TransactionSynchronizationRegistry transactions,
      @ConfigProperty(name = "wired.topic") String topic) {
    this.inbox = inbox;
    this.acts = acts;
    this.transactions = transactions;
    this.topic = topic;
  }

  /// Lets something happen at the commit of the next event, once.
  void atNextCommit(Runnable action) {
    atNextCommit.set(action);
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(MOVED);
  }

  @Override
  public void apply(IncomingEvent event) {
    acts.append(
        Act.followed(
            UUID.fromString(event.key()),
            "follow-move",
            Doer.of("p1", "陈小满", "a1", "u1", "白鹭镇人民政府"),
            Span.current().getSpanContext().getTraceId(),
            event.envelope().time(),
            event.envelope().id()));
    Runnable action = atNextCommit.getAndSet(null);
    if (action != null) {
      transactions.registerInterposedSynchronization(new BeforeCommit(action));
    }
  }

  @Incoming("wired")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, this);
  }

  private record BeforeCommit(Runnable action) implements Synchronization {
    @Override
    public void beforeCompletion() {
      action.run();
    }

    @Override
    public void afterCompletion(int status) {}
  }
}
