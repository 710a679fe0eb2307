package chengbao.ledger.outbox;

import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.rig.Killed;
import chengbao.ledger.rig.RealParts;
import chengbao.ledger.rig.ServiceDatabase;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;

/// A service that announces: its outbox, and relays of it on the real broker.
public final class RelayRig implements AutoCloseable {
  public static final String TYPE = "chengbao.report-moved.v1";

  /// As in production but for a lease that is over soon.
  static final RelaySettings HASTY =
      new RelaySettings(Duration.ofSeconds(1), Duration.ofMillis(100), 50);

  public final ServiceDatabase service = new ServiceDatabase();
  public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  public final RelayWatch watch = new RelayWatch(meters);
  public final TimeOrdered ids = new TimeOrdered(Clock.systemUTC());
  private final RelaySignal signal = new RelaySignal();
  public final Outbox outbox = new Outbox(service.database(), service.transactions(), signal);
  private final List<OutboxRelay> relays = new ArrayList<>();

  /// Announces one move of a report, in a transaction of its own.
  public long announce(String topic, String key) {
    return announce(topic, key, TYPE);
  }

  public long announce(String topic, String key, String type) {
    return service
        .transactions()
        .inNew(() ->
            outbox.append(
                OutgoingEvent.move(
                    ids.next(),
                    topic,
                    key,
                    "/chengbao/test",
                    type,
                    Instant.now(),
                    JsonNodeFactory.instance.objectNode())));
  }

  public long announceState(String topic, String key, long version) {
    return service
        .transactions()
        .inNew(() ->
            outbox.append(
                OutgoingEvent.state(
                    ids.next(),
                    topic,
                    key,
                    "/chengbao/test",
                    TYPE,
                    Instant.now(),
                    version,
                    JsonNodeFactory.instance.objectNode())));
  }

  /// Starts a relay on the real broker.
  public Thread startRelay() {
    return startRelay(new RelayProducers(RealParts.broker()));
  }

  Thread startRelay(Supplier<Producer<String, byte[]>> producers) {
    OutboxRelay relay =
        new OutboxRelay(
            unsent(),
            new RelayLease(service.database(), HASTY.lease()),
            new Courier(producers),
            signal,
            HASTY,
            watch);
    relays.add(relay);
    return Thread.ofPlatform()
        .name("relay")
        .daemon()
        .uncaughtExceptionHandler(RelayRig::mayBeKilled)
        .start(relay);
  }

  UnsentEvents unsent() {
    return new UnsentEvents(service.database());
  }

  /// How many events no broker has for certain.
  public long unsentRows() {
    return unsent().backlog().rows();
  }

  @Override
  public void close() {
    relays.forEach(OutboxRelay::stop);
    service.close();
  }

  private static void mayBeKilled(Thread thread, Throwable fault) {
    if (!(fault instanceof Killed)) {
      throw new AssertionError(thread.getName() + " died", fault);
    }
  }
}
