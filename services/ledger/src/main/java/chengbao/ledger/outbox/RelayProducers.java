package chengbao.ledger.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Producers as the relay needs them: idempotent, acknowledged by all replicas, without a wait of
/// their own. A send ends, one way or the other, before the relay's lease does.
class RelayProducers implements Supplier<Producer<String, byte[]>> {
  private static final int LONGEST_BLOCK_MILLIS = 1_500;
  private static final int LONGEST_REQUEST_MILLIS = 2_000;
  private static final int LONGEST_DELIVERY_MILLIS = 4_500;

  private final Map<String, Object> settings;

  /// @param broker the service's `kafka.*` settings: where the broker is and how to sign in
  RelayProducers(Map<String, Object> broker) {
    settings = new HashMap<>(broker);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK_MILLIS);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_REQUEST_MILLIS);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_DELIVERY_MILLIS);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
  }

  @Override
  public Producer<String, byte[]> get() {
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }
}
