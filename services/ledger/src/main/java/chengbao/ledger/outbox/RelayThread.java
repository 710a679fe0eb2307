package chengbao.ledger.outbox;

import chengbao.ledger.database.Database;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Starts the relay with the service and stops it before its database goes.
@Singleton
class RelayThread {
  private static final long LONGEST_STOP_MILLIS = 10_000;

  private final OutboxRelay relay;
  private final boolean enabled;
  private @Nullable Thread thread;

  @Inject
  RelayThread(
      Database database,
      RelaySignal signal,
      RelayWatch watch,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      @ConfigProperty(name = "chengbao.relay.enabled", defaultValue = "true") boolean enabled) {
    this.enabled = enabled;
    this.relay =
        new OutboxRelay(
            new UnsentEvents(database),
            new RelayLease(database, RelaySettings.STANDARD.lease()),
            new Courier(new RelayProducers(broker)),
            signal,
            RelaySettings.STANDARD,
            watch);
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      thread = Thread.ofPlatform().name("outbox-relay").daemon().start(relay);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    relay.stop();
    Thread running = thread;
    if (running != null) {
      running.join(LONGEST_STOP_MILLIS);
    }
  }
}
