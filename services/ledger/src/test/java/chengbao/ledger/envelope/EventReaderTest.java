package chengbao.ledger.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.envelope.Reading.Read;
import chengbao.ledger.envelope.Reading.Unreadable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {
  private static final Envelope ENVELOPE =
      new Envelope(
          UUID.fromString("0196d3a0-7c3e-7000-8000-00000000002a"),
          "/chengbao/submission",
          EventType.of("chengbao.report-submitted.v1"),
          Instant.parse("2026-02-28T15:59:59.123456Z"),
          "report-1",
          "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

  @Test
  void an_event_is_read_as_it_was_written() {
    String text = "{\"seq\":3,\"title\":\"法治政府建设年度报告\"}";

    assertThat(read(EnvelopeHeaders.record("moves", "report-1", ENVELOPE, text)))
        .isInstanceOfSatisfying(
            Read.class,
            readable -> {
              IncomingEvent event = readable.event();
              assertThat(event.envelope()).isEqualTo(ENVELOPE);
              assertThat(event.number()).isEqualTo(3);
              assertThat(event.text()).isEqualTo(text);
              assertThat(event.data().path("title").asText()).isEqualTo("法治政府建设年度报告");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time"})
  void an_event_without_one_of_its_attributes_is_unreadable(String missing) {
    ProducerRecord<String, byte[]> record = written();
    record.headers().remove(missing);

    assertThat(read(record)).isEqualTo(new Unreadable(missing));
  }

  @Test
  void attributes_that_are_not_what_they_should_be_are_named() {
    assertThat(readWith("ce_id", "42")).isEqualTo(new Unreadable("ce_id"));
    assertThat(readWith("ce_type", "report-submitted")).isEqualTo(new Unreadable("ce_type"));
    assertThat(readWith("ce_time", "yesterday")).isEqualTo(new Unreadable("ce_time"));
    assertThat(readWith("ce_time", "+999999999-12-31T00:00:00Z"))
        .isEqualTo(new Unreadable("ce_time"));
    assertThat(readWith("ce_specversion", "0.3")).isEqualTo(new Unreadable("ce_specversion"));
    assertThat(readWith("ce_source", "a\0b")).isEqualTo(new Unreadable("ce_source"));
  }

  @Test
  void data_that_is_no_object_with_a_number_is_unreadable() {
    assertThat(why("")).isEqualTo("json object");
    assertThat(why("[1]")).isEqualTo("json object");
    assertThat(why("{\"seq\":1")).isEqualTo("json");
    assertThat(why("{\"seq\":1} {}")).isEqualTo("json");
    assertThat(why("{}")).isEqualTo("seq");
    assertThat(why("{\"seq\":\"1\"}")).isEqualTo("seq");
    assertThat(why("{\"seq\":0}")).isEqualTo("seq");
    assertThat(why("{\"seq\":1.5}")).isEqualTo("seq");
    assertThat(why("{\"seq\":99999999999999999999}")).isEqualTo("seq");
    assertThat(why("[".repeat(5000))).isEqualTo("json");
  }

  @Test
  void a_record_without_key_or_value_is_unreadable() {
    Headers headers = written().headers();

    assertThat(EventReader.read(record(null, headers, "{\"seq\":1}".getBytes(UTF_8)), Order.BY_SEQ))
        .isEqualTo(new Unreadable("key"));
    assertThat(EventReader.read(record("k", headers, null), Order.BY_SEQ))
        .isEqualTo(new Unreadable("value"));
    assertThat(EventReader.read(record("k", headers, new byte[] {(byte) 0xff}), Order.BY_SEQ))
        .isEqualTo(new Unreadable("utf-8"));
  }

  @Test
  void a_state_is_ordered_by_its_version() {
    ProducerRecord<String, byte[]> written =
        EnvelopeHeaders.record("units", "unit-1", ENVELOPE, "{\"version\":7}");

    assertThat(
            EventReader.read(
                record(written.key(), written.headers(), written.value()), Order.BY_VERSION))
        .isInstanceOfSatisfying(
            Read.class, readable -> assertThat(readable.event().number()).isEqualTo(7));
  }

  @Test
  void a_type_is_our_word_and_a_major_version() {
    assertThat(EventType.parse("chengbao.report-submitted.v12"))
        .contains(new EventType("chengbao.report-submitted", 12));
    assertThat(Stream.of("x", "x.v", "x.v0", "x.v-1", "x.v1.2", ".v1").map(EventType::parse))
        .allMatch(Optional::isEmpty);
  }

  private static ProducerRecord<String, byte[]> written() {
    return EnvelopeHeaders.record("moves", "report-1", ENVELOPE, "{\"seq\":1}");
  }

  private static Reading readWith(String header, String value) {
    ProducerRecord<String, byte[]> record = written();
    record.headers().add(header, value.getBytes(UTF_8));
    return read(record);
  }

  private static String why(String text) {
    return read(EnvelopeHeaders.record("moves", "report-1", ENVELOPE, text))
            instanceof Unreadable(String why)
        ? why
        : "";
  }

  private static Reading read(ProducerRecord<String, byte[]> record) {
    return EventReader.read(record(record.key(), record.headers(), record.value()), Order.BY_SEQ);
  }

  private static ConsumerRecord<String, byte[]> record(
      @Nullable String key, Headers headers, byte @Nullable [] value) {
    return new ConsumerRecord<>(
        "moves", 0, 0L, 0L, TimestampType.CREATE_TIME, 0, 0, key, value, headers, Optional.empty());
  }
}
