package chengbao.ledger.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.envelope.Reading.Unreadable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

class EventReaderProperties {
  @Property(tries = 500)
  void whatever_the_bytes_are_reading_answers(
      @ForAll byte[] value, @ForAll byte[] header, @ForAll String key) {
    Headers headers = headersOfAnEvent();
    headers.add("ce_id", header);

    assertThat(read(key, headers, value)).isNotNull();
    assertThat(read(key, headersOfAnEvent(), value)).isNotNull();
    assertThat(read(key, new RecordHeaders(), value)).isInstanceOf(Unreadable.class);
  }

  private static Headers headersOfAnEvent() {
    Envelope envelope =
        new Envelope(
            UUID.randomUUID(),
            "/chengbao/test",
            EventType.of("chengbao.report-moved.v1"),
            Instant.EPOCH,
            null,
            null);
    return EnvelopeHeaders.record("moves", "report-1", envelope, "{}").headers();
  }

  private static Reading read(String key, Headers headers, byte[] value) {
    return EventReader.read(
        new ConsumerRecord<>(
            "moves",
            0,
            0L,
            0L,
            TimestampType.CREATE_TIME,
            0,
            value.length,
            key,
            value,
            headers,
            Optional.empty()),
        Order.BY_SEQ);
  }
}
