package chengbao.journey.faults;

import chengbao.contracts.Topics;
import chengbao.journey.faults.Evidence.Announced;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads the topics of moves from their beginning to their end, as an administrator may.
final class TopicReader {
  private static final List<String> TOPICS =
      List.of(Topics.SUBMISSION_MOVES, Topics.REVIEW_MOVES, Topics.PUBLICATION_MOVES);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final ObjectMapper JSON = new ObjectMapper();

  private TopicReader() {}

  /// @param client what a Kafka client needs to come in
  static List<Announced> readAll(Map<String, Object> client) {
    Map<String, Object> properties = new HashMap<>(client);
    properties.put("enable.auto.commit", "false");
    properties.put("auto.offset.reset", "earliest");
    List<Announced> events = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(record -> events.add(announced(record)));
      }
    }
    return events;
  }

  private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
    return TOPICS.stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private static Announced announced(ConsumerRecord<String, byte[]> record) {
    try {
      JsonNode data = JSON.readTree(record.value());
      return new Announced(
          record.topic(),
          record.key(),
          data.path("seq").asLong(),
          header(record, "ce_id"),
          header(record, "ce_type"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("no JSON in " + record.topic(), unreadable);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
