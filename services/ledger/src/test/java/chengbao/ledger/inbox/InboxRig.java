package chengbao.ledger.inbox;

import chengbao.ledger.envelope.EventReader;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.envelope.Reading;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.RelayRig;
import chengbao.ledger.rig.ServiceDatabase;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A service that listens: its inbox, and a handler that writes down what it applied.
public final class InboxRig implements AutoCloseable {
  public final RelayRig outgoing = new RelayRig();
  public final ServiceDatabase service = outgoing.service;
  public final SimpleMeterRegistry meters = outgoing.meters;
  public final Recorder handler;
  public final Inbox inbox;
  public final HeldEvents heldEvents;
  public final HeldTidying tidying;
  final Intake intake;
  private final AtomicBoolean persistenceGone = new AtomicBoolean();
  private final Closing closing = new Closing(persistenceGone::get);

  public InboxRig(String topic) {
    this(topic, Order.BY_SEQ, OpenTelemetry.noop());
  }

  public InboxRig(String topic, Order order, OpenTelemetry telemetry) {
    handler = new Recorder(topic, order);
    InboxWatch watch = new InboxWatch(meters);
    Positions positions = new Positions(service.database());
    HeldRows held = new HeldRows(service.database());
    Handlers handlers = new Handlers(List.of(handler));
    Applying applying = new Applying(telemetry, watch);
    intake = new Intake(service.transactions(), positions, held, applying, closing);
    Patience patience = new Patience(watch, closing);
    inbox = new Inbox(service.transactions(), intake, deadLetters(), patience, watch);
    heldEvents = new HeldEvents(service.transactions(), held, intake, handlers, watch);
    tidying = new HeldTidying(held, positions, intake, handlers, watch);
  }

  /// The value of a figure, over all its tags.
  public double figure(String name) {
    return meters.getMeters().stream()
        .filter(meter -> meter.getId().getName().equals(name))
        .mapToDouble(InboxRig::value)
        .sum();
  }

  /// What a service without an inbox would do with a record.
  public void applyWithoutInbox(ConsumerRecord<String, byte[]> record) {
    if (EventReader.read(record, handler.order()) instanceof Reading.Read(var event)) {
      service
          .transactions()
          .inNew(() -> {
            handler.apply(event);
            return event;
          });
    }
  }

  /// The process ends: whatever waits for a fault to pass gives up, and nothing is held any more.
  public void shutDown() {
    closing.begin();
  }

  /// A start has failed half-way and takes down what is there, without telling anybody.
  public void failToStart() {
    persistenceGone.set(true);
  }

  public void startAgain() {
    persistenceGone.set(false);
  }

  @Override
  public void close() {
    closing.begin();
    outgoing.close();
  }

  private DeadLetters deadLetters() {
    return new DeadLetters(
        service.database(),
        outgoing.outbox,
        new TimeOrdered(Clock.systemUTC()),
        Clock.systemUTC(),
        "chengbao-test");
  }

  private static double value(Meter meter) {
    return meter.measure().iterator().next().getValue();
  }

  /// Writes down what it applies, and fails where it is told to.
  public final class Recorder implements Handler {
    public final Set<EventType> known = new HashSet<>(Set.of(EventType.of(RelayRig.TYPE)));
    public final AtomicReference<@Nullable String> failing = new AtomicReference<>();
    public final AtomicReference<@Nullable String> awaiting = new AtomicReference<>();
    private final String topic;
    private final Order order;

    Recorder(String topic, Order order) {
      this.topic = topic;
      this.order = order;
    }

    @Override
    public String topic() {
      return topic;
    }

    @Override
    public Order order() {
      return order;
    }

    @Override
    public Set<EventType> knows() {
      return known;
    }

    @Override
    public void apply(IncomingEvent event) {
      service
          .database()
          .change(
              "insert into applied (event_id, key, number, text) values (?, ?, ?, ?)",
              event.envelope().id(),
              event.key(),
              event.number(),
              event.text());
      if (event.key().equals(awaiting.get())) {
        throw new NotYet("unit of " + event.key());
      }
      if (event.key().equals(failing.get())) {
        throw new IllegalStateException("this report cannot be followed");
      }
    }
  }
}
