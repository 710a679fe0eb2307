package chengbao.publication;

import chengbao.contracts.Event;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// The topics as the other services use them in adapter tests.
public final class Broker {

  /// One line a user for all tests: opening one takes longer than most tests do.
  private static final Map<String, Producer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();

  /// One line to read by, for the same reason.
  private static @Nullable KafkaConsumer<String, byte[]> reader;

  private Broker() {}

  private static Producer<String, byte[]> producer(String user) {
    Map<String, Object> settings = new HashMap<>(Surroundings.kafka().clientProperties(user));
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  static synchronized void close() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
    PRODUCERS.values().forEach(Producer::close);
    PRODUCERS.clear();
  }

  /// Sends an event as its owner would, and waits until the broker has it.
  public static UUID send(String user, String key, Event event) {
    return send(
        user,
        EventTypes.topicOf(event),
        key,
        EventTypes.of(event.getClass()),
        EventJson.write(event).toString());
  }

  public static UUID send(String user, String topic, String key, String type, String data) {
    UUID id = UUID.randomUUID();
    var record = new ProducerRecord<>(topic, key, data.getBytes(StandardCharsets.UTF_8));
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", id.toString());
    header(record, "ce_source", "/chengbao/" + user);
    header(record, "ce_type", type);
    header(record, "ce_time", Instant.now().toString());
    header(record, "ce_subject", key);
    header(record, "content-type", "application/json");
    try {
      PRODUCERS.computeIfAbsent(user, Broker::producer).send(record).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return id;
  }

  private static void header(ProducerRecord<?, ?> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /// All records of a key that are on a topic now.
  public static synchronized List<ConsumerRecord<String, byte[]>> records(
      String topic, String key) {
    if (reader == null) {
      reader = reader();
    }
    var partitions =
        reader.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    reader.assign(partitions);
    reader.seekToBeginning(partitions);
    var ends = reader.endOffsets(partitions);
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    while (partitions.stream().anyMatch(one -> reader.position(one) < ends.get(one))) {
      reader.poll(Duration.ofMillis(200)).forEach(found::add);
    }
    return found.stream().filter(record -> key.equals(record.key())).toList();
  }

  private static KafkaConsumer<String, byte[]> reader() {
    Map<String, Object> settings =
        new HashMap<>(Surroundings.kafka().clientProperties("publication"));
    settings.put("group.id", "publication-test-" + UUID.randomUUID());
    settings.put("enable.auto.commit", false);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
