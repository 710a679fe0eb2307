package chengbao.ledger.outbox;

import chengbao.ledger.outbox.UnsentEvents.Backlog;
import chengbao.ledger.watch.Heartbeat;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What can be seen of the relay. Ages are real time, whatever clock the service shows.
@Singleton
public final class RelayWatch {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long LOOK_EVERY_NANOS = 1_000_000_000L;

  private final Heartbeat heartbeat = new Heartbeat();
  private final Counter sent;
  private final Counter failures;
  private final Timer lag;
  private volatile @Nullable Instant oldest;
  private volatile long unsent;
  private volatile boolean leading;
  private volatile @Nullable String trouble;
  private long lookedAt = System.nanoTime() - LOOK_EVERY_NANOS;

  @Inject
  public RelayWatch(MeterRegistry meters) {
    sent = meters.counter("chengbao.relay.sent");
    failures = meters.counter("chengbao.relay.failures");
    lag =
        Timer.builder("chengbao.relay.lag")
            .description("from the commit of an event to the broker's acknowledgement")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
    Gauge.builder("chengbao.outbox.oldest.unsent", this, watch -> watch.age().toMillis() / 1000.0)
        .baseUnit("seconds")
        .register(meters);
    Gauge.builder("chengbao.outbox.unsent", this, watch -> watch.unsent).register(meters);
    Gauge.builder("chengbao.relay.leading", this, watch -> watch.leading ? 1 : 0).register(meters);
  }

  /// The relay thread's sign of life.
  public Heartbeat heartbeat() {
    return heartbeat;
  }

  /// For how long the oldest unsent event has waited.
  public Duration age() {
    Instant since = oldest;
    return since == null ? Duration.ZERO : Duration.between(since, Instant.now());
  }

  /// How many events wait.
  public long unsent() {
    return unsent;
  }

  /// The kind of fault the relay met last and has not got over, or null.
  public @Nullable String trouble() {
    return trouble;
  }

  void beat() {
    heartbeat.beat();
  }

  void leading(boolean now) {
    leading = now;
  }

  void took(List<OutboxRow> batch) {
    if (!batch.isEmpty()) {
      oldest = batch.getFirst().appendedAt();
      unsent = Math.max(unsent, batch.size());
    }
  }

  /// Counts what waits, about once a second.
  void look(Supplier<Backlog> backlog) {
    if (unsent > 0 || System.nanoTime() - lookedAt >= LOOK_EVERY_NANOS) {
      Backlog now = backlog.get();
      unsent = now.rows();
      oldest = now.oldest();
      lookedAt = System.nanoTime();
    }
    trouble = null;
  }

  void sent(OutboxRow event) {
    sent.increment();
    Duration took = Duration.between(event.appendedAt(), Instant.now());
    lag.record(took.isNegative() ? Duration.ZERO : took);
  }

  void failed(Exception fault) {
    failures.increment();
    Throwable root = fault.getCause() == null ? fault : fault.getCause();
    String kind = root.getClass().getSimpleName();
    if (!kind.equals(trouble)) {
      LOG.warnf("Events wait in the outbox: %s", root);
    }
    trouble = kind;
  }
}
