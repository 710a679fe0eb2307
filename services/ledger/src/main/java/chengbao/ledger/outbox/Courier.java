package chengbao.ledger.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<OutboxRow, Future<RecordMetadata>> flights = new LinkedHashMap<>();
    Exception failure = null;
    try {
      send(wave, flights);
    } catch (RuntimeException refused) {
      failure = refused;
    }
    List<OutboxRow> acknowledged = new ArrayList<>();
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

  /// Without metadata a send blocks; after the first that failed so, the others would too.
  private void send(List<OutboxRow> wave, Map<OutboxRow, Future<RecordMetadata>> flights) {
    Producer<String, byte[]> sending = open();
    for (OutboxRow event : wave) {
      Future<RecordMetadata> flight = sending.send(event.toRecord());
      flights.put(event, flight);
      if (flight.isDone() && flight.state() == Future.State.FAILED) {
        throw new IllegalStateException(flight.exceptionNow());
      }
    }
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
