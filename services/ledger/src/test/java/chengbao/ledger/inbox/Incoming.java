package chengbao.ledger.inbox;

import chengbao.ledger.envelope.Envelope;
import chengbao.ledger.envelope.EnvelopeHeaders;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.outbox.RelayRig;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// Records as a consumer would be given them.
final class Incoming {
  private Incoming() {}

  static ConsumerRecord<String, byte[]> move(String topic, String key, long seq) {
    return event(topic, key, RelayRig.TYPE, "{\"seq\":" + seq + "}");
  }

  static ConsumerRecord<String, byte[]> state(String topic, String key, long version) {
    return event(topic, key, RelayRig.TYPE, "{\"version\":" + version + "}");
  }

  /// An event whose id follows from what it is, so that the same event made twice is the same.
  static ConsumerRecord<String, byte[]> event(String topic, String key, String type, String data) {
    return event(topic, key, type, data, null);
  }

  static ConsumerRecord<String, byte[]> event(
      String topic, String key, String type, String data, @Nullable String traceparent) {
    byte[] name = (topic + key + type + data).getBytes(StandardCharsets.UTF_8);
    Envelope envelope =
        new Envelope(
            UUID.nameUUIDFromBytes(name),
            "/chengbao/test",
            EventType.of(type),
            Instant.parse("2026-02-27T01:30:00Z"),
            key,
            traceparent);
    ProducerRecord<String, byte[]> record = EnvelopeHeaders.record(topic, key, envelope, data);
    return record(topic, key, record.headers(), record.value(), 0);
  }

  static ConsumerRecord<String, byte[]> bytes(String topic, byte[] value, long offset) {
    return record(topic, "some key", new RecordHeaders(), value, offset);
  }

  private static ConsumerRecord<String, byte[]> record(
      String topic, String key, Headers headers, byte[] value, long offset) {
    return new ConsumerRecord<>(
        topic,
        0,
        offset,
        0L,
        TimestampType.CREATE_TIME,
        0,
        value.length,
        key,
        value,
        headers,
        Optional.empty());
  }
}
