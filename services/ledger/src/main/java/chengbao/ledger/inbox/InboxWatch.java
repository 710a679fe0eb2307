package chengbao.ledger.inbox;

import chengbao.ledger.envelope.IncomingEvent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/// What can be seen of the inbox.
@Singleton
public final class InboxWatch {
  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final MeterRegistry meters;
  private final Map<String, AtomicInteger> waiting = new ConcurrentHashMap<>();
  private final Map<Thread, Long> busySince = new ConcurrentHashMap<>();
  private volatile HeldRows.Standing standing = new HeldRows.Standing(0, 0);

  @Inject
  public InboxWatch(MeterRegistry meters) {
    this.meters = meters;
    Gauge.builder("chengbao.inbox.held.events", this, watch -> watch.standing.held())
        .register(meters);
    Gauge.builder("chengbao.inbox.parked.reports", this, watch -> watch.standing.parked())
        .register(meters);
  }

  /// For how long the listener thread that has shown no sign of life for longest has not.
  public Duration longestSilence() {
    long now = System.nanoTime();
    return busySince.values().stream()
        .map(since -> Duration.ofNanos(now - since))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /// How many channels wait for a fault to pass.
  public int channelsWaiting() {
    return waiting.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  /// How much is held, and how many reports wait for an operator.
  void standing(HeldRows.Standing now) {
    standing = now;
  }

  /// The thread is at work, or still trying.
  void busy() {
    busySince.put(Thread.currentThread(), System.nanoTime());
  }

  void idle() {
    busySince.remove(Thread.currentThread());
  }

  void waits(String topic, Exception fault) {
    if (waitingOn(topic).getAndSet(1) == 0) {
      LOG.warnf("Channel of %s waits for a fault to pass: %s", topic, Applying.kind(fault));
    }
  }

  void goesOn(String topic) {
    if (waitingOn(topic).getAndSet(0) == 1) {
      LOG.infof("Channel of %s goes on", topic);
    }
  }

  void count(IncomingEvent event, Outcome outcome) {
    String counter =
        switch (outcome) {
          case APPLIED -> "applied";
          case SKIPPED -> "skipped";
          case DUPLICATE -> "duplicates";
          case HELD -> "held";
        };
    meters
        .counter(
            "chengbao.inbox." + counter,
            "topic",
            event.topic(),
            "type",
            event.envelope().type().toString())
        .increment();
  }

  void wentOn(String topic, int events) {
    meters.counter("chengbao.inbox.released", "topic", topic).increment(events);
  }

  void buried(String topic, String why) {
    LOG.warnf("A record on %s is no event: %s", topic, why);
    meters.counter("chengbao.inbox.dead.letters", "topic", topic).increment();
  }

  void timeApplying(IncomingEvent event, Runnable work) {
    Timer.builder("chengbao.inbox.apply")
        .tag("topic", event.topic())
        .tag("type", event.envelope().type().toString())
        .publishPercentiles(0.5, 0.99)
        .register(meters)
        .record(work);
  }

  private AtomicInteger waitingOn(String topic) {
    return waiting.computeIfAbsent(
        topic,
        absent ->
            meters.gauge("chengbao.inbox.waiting", Tags.of("topic", absent), new AtomicInteger()));
  }
}
