package chengbao.ledger.outbox;

import chengbao.ledger.database.Backoff;
import chengbao.ledger.outbox.Courier.Delivery;
import chengbao.ledger.outbox.OutboxRow.Stream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Carries events from the outbox to Kafka: one thread in each process, one process at a time.
///
/// A batch goes out in waves, each with at most one event of a stream (topic and key), and a row is
/// marked only after the broker acknowledged it. So an event is never sent before the one ahead of
/// it is safe, whatever the producer does about retries. Being killed between acknowledgement and
/// mark doubles events, which the inbox drops; it loses none.
public class OutboxRelay implements Runnable {
  private final UnsentEvents events;
  private final RelayLease lease;
  private final Courier courier;
  private final RelaySignal signal;
  private final RelaySettings settings;
  private final RelayWatch watch;
  private final Backoff backoff = new Backoff();
  private final CountDownLatch stopped = new CountDownLatch(1);

  OutboxRelay(
      UnsentEvents events,
      RelayLease lease,
      Courier courier,
      RelaySignal signal,
      RelaySettings settings,
      RelayWatch watch) {
    this.events = events;
    this.lease = lease;
    this.courier = courier;
    this.signal = signal;
    this.settings = settings;
    this.watch = watch;
  }

  /// Relays until [#stop] is called; then another relay may go on at once.
  @Override
  public void run() {
    try {
      while (stopped.getCount() > 0) {
        watch.beat();
        attempt();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    courier.abandon();
    giveUpLease();
  }

  /// Asks the relay to stop after the wave it is at.
  public void stop() {
    stopped.countDown();
    signal.wake();
  }

  private void attempt() throws InterruptedException {
    try {
      boolean more = turn();
      backoff.reset();
      if (!more) {
        signal.await(settings.poll());
      }
    } catch (RuntimeException fault) {
      watch.failed(fault);
      courier.abandon();
      Duration pause = backoff.next();
      boolean _ = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /// Sends one batch.
  ///
  /// @return whether there may be more
  private boolean turn() throws InterruptedException {
    Optional<RelayLease.Held> held = lease.take();
    watch.leading(held.isPresent());
    if (held.isEmpty()) {
      watch.look(events::backlog);
      return false;
    }
    List<OutboxRow> batch = events.first(settings.batch());
    watch.took(batch);
    send(batch);
    watch.look(events::backlog);
    return batch.size() == settings.batch();
  }

  private void send(List<OutboxRow> batch) throws InterruptedException {
    Set<Stream> broken = new HashSet<>();
    Exception failure = null;
    for (List<OutboxRow> wave : waves(batch)) {
      wave.removeIf(event -> broken.contains(event.stream()));
      Delivery delivery = sendWave(wave);
      wave.removeAll(delivery.acknowledged());
      wave.forEach(event -> broken.add(event.stream()));
      failure = failure == null ? delivery.failure() : failure;
    }
    if (failure != null) {
      throw new NotSent(failure);
    }
  }

  private Delivery sendWave(List<OutboxRow> wave) throws InterruptedException {
    if (wave.isEmpty()) {
      return new Delivery(List.of(), null);
    }
    RelayLease.Held held = lease.take().orElseThrow(() -> new NotSent(null));
    Delivery delivery = courier.deliver(wave);
    mark(delivery.acknowledged(), held);
    return delivery;
  }

  private void mark(List<OutboxRow> acknowledged, RelayLease.Held held) {
    if (acknowledged.isEmpty()) {
      return;
    }
    int marked = events.markSent(acknowledged.stream().map(OutboxRow::id).toList(), held);
    if (marked < acknowledged.size()) {
      lease.lose();
      throw new NotSent(null);
    }
    acknowledged.forEach(watch::sent);
  }

  /// The events of a batch so that no wave has two of a stream, and each stream keeps its order.
  private static List<List<OutboxRow>> waves(List<OutboxRow> batch) {
    Map<Stream, Integer> depths = new HashMap<>();
    List<List<OutboxRow>> waves = new ArrayList<>();
    for (OutboxRow event : batch) {
      int depth = depths.merge(event.stream(), 1, Integer::sum);
      if (depth > waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(depth - 1).add(event);
    }
    return waves;
  }

  private void giveUpLease() {
    try {
      lease.giveUp();
    } catch (RuntimeException fault) {
      watch.failed(fault);
    }
  }

  /// The broker did not take everything, or another relay has taken over.
  private static final class NotSent extends RuntimeException {
    NotSent(@Nullable Exception cause) {
      super(cause == null ? "another relay has taken over" : "the broker did not answer", cause);
    }
  }
}
