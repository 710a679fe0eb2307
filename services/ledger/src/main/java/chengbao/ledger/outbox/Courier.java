package chengbao.ledger.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// Hands events to the broker and waits for its acknowledgements.
///
/// A producer that failed is abandoned with whatever it still had in flight, so that nothing it
/// sends late can come after what a later attempt sent.
class Courier {
  private static final long LONGEST_WAIT_SECONDS = 8;

  private final Supplier<Producer<String, byte[]>> producers;
  private @Nullable Producer<String, byte[]> producer;
  private Set<String> refused = Set.of();

  Courier(Supplier<Producer<String, byte[]>> producers) {
    this.producers = producers;
  }

  /// What came of a wave.
  ///
  /// @param acknowledged what the broker has for certain
  /// @param failure why the rest was not sent, null when all was
  record Delivery(List<OutboxRow> acknowledged, @Nullable Exception failure) {}

  /// Sends events of different streams, all at once.
  Delivery deliver(List<OutboxRow> wave) throws InterruptedException {
    Map<OutboxRow, Future<RecordMetadata>> flights = send(wave);
    List<OutboxRow> acknowledged = new ArrayList<>();
    Exception failure = null;
    for (Map.Entry<OutboxRow, Future<RecordMetadata>> flight : flights.entrySet()) {
      try {
        flight.getValue().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        acknowledged.add(flight.getKey());
      } catch (ExecutionException | TimeoutException lost) {
        failure = lost;
      }
    }
    return new Delivery(acknowledged, failure);
  }

  /// Sending to a topic that the broker does not tell about blocks. So such a topic is tried once
  /// and, the next time, after all others; when there are two, the broker is away.
  private Map<OutboxRow, Future<RecordMetadata>> send(List<OutboxRow> wave) {
    Producer<String, byte[]> sending = open();
    Set<String> refusing = new HashSet<>();
    Map<OutboxRow, Future<RecordMetadata>> flights = new LinkedHashMap<>();
    for (OutboxRow event : refusedBeforeLast(wave)) {
      if (refusing.size() < 2 && !refusing.contains(event.topic())) {
        Future<RecordMetadata> flight = sending.send(event.toRecord());
        flights.put(event, flight);
        if (flight.isDone() && flight.state() == Future.State.FAILED) {
          refusing.add(event.topic());
        }
      }
    }
    refused = refusing;
    return flights;
  }

  private List<OutboxRow> refusedBeforeLast(List<OutboxRow> wave) {
    return wave.stream()
        .sorted(Comparator.comparing(row -> refused.contains(row.topic())))
        .toList();
  }

  private Producer<String, byte[]> open() {
    Producer<String, byte[]> opened = producer;
    if (opened == null) {
      opened = producers.get();
      producer = opened;
    }
    return opened;
  }

  /// Drops the producer and what it had in flight.
  void abandon() {
    Producer<String, byte[]> abandoned = producer;
    producer = null;
    if (abandoned != null) {
      abandoned.close(Duration.ZERO);
    }
  }
}
