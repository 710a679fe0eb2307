package chengbao.ledger.outbox;

import chengbao.ledger.envelope.Envelope;
import chengbao.ledger.envelope.EnvelopeHeaders;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/// An event that waits in the outbox.
record OutboxRow(
    long id, String topic, String key, Envelope envelope, String payload, Instant appendedAt) {

  /// What must stay in order among itself.
  record Stream(String topic, String key) {}

  Stream stream() {
    return new Stream(topic, key);
  }

  ProducerRecord<String, byte[]> toRecord() {
    return EnvelopeHeaders.record(topic, key, envelope, payload);
  }
}
