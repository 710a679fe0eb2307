package chengbao.ledger.envelope;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// Writes an event as a Kafka record: CloudEvents 1.0 in binary mode, attributes in headers, data
/// in the value.
public final class EnvelopeHeaders {
  static final String SPEC_VERSION = "ce_specversion";
  static final String ID = "ce_id";
  static final String SOURCE = "ce_source";
  static final String TYPE = "ce_type";
  static final String TIME = "ce_time";
  static final String SUBJECT = "ce_subject";
  static final String CONTENT_TYPE = "content-type";
  static final String TRACE_PARENT = "traceparent";

  private EnvelopeHeaders() {}

  /// The record to send.
  public static ProducerRecord<String, byte[]> record(
      String topic, String key, Envelope envelope, String text) {
    return new ProducerRecord<>(
        topic, null, null, key, text.getBytes(StandardCharsets.UTF_8), headers(envelope));
  }

  private static Headers headers(Envelope envelope) {
    Headers headers = new RecordHeaders();
    put(headers, SPEC_VERSION, "1.0");
    put(headers, ID, envelope.id().toString());
    put(headers, SOURCE, envelope.source());
    put(headers, TYPE, envelope.type().toString());
    put(headers, TIME, envelope.time().toString());
    put(headers, SUBJECT, envelope.subject());
    put(headers, CONTENT_TYPE, "application/json");
    put(headers, TRACE_PARENT, envelope.traceparent());
    return headers;
  }

  private static void put(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// The last value of a header, which is the one that counts.
  static @Nullable String get(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
