package chengbao.ledger.envelope;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// Reads Kafka records as events. Whatever the bytes are, it answers and never throws: one bad
/// record must not stop a channel.
public final class EventReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final int LONGEST = 500;
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private EventReader() {}

  /// Reads a record of a topic whose events are in this order.
  public static Reading read(ConsumerRecord<String, byte[]> record, Order order) {
    try {
      return new Reading.Read(
          event(
              record.topic(),
              required(record.key(), "key"),
              envelope(record.headers()),
              order,
              text(record.value())));
    } catch (Damaged damaged) {
      return new Reading.Unreadable(damaged.why);
    }
  }

  /// An event that was read once before, from its text.
  public static IncomingEvent reread(
      String topic, String key, Envelope envelope, Order order, String text) {
    try {
      return event(topic, key, envelope, order, text);
    } catch (Damaged impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static IncomingEvent event(
      String topic, String key, Envelope envelope, Order order, String text) throws Damaged {
    ObjectNode data = data(text);
    return new IncomingEvent(topic, key, envelope, number(data, order), data, text);
  }

  private static Envelope envelope(Headers headers) throws Damaged {
    if (!"1.0".equals(EnvelopeHeaders.get(headers, EnvelopeHeaders.SPEC_VERSION))) {
      throw new Damaged(EnvelopeHeaders.SPEC_VERSION);
    }
    return new Envelope(
        id(header(headers, EnvelopeHeaders.ID)),
        header(headers, EnvelopeHeaders.SOURCE),
        type(header(headers, EnvelopeHeaders.TYPE)),
        time(header(headers, EnvelopeHeaders.TIME)),
        optional(headers, EnvelopeHeaders.SUBJECT),
        optional(headers, EnvelopeHeaders.TRACE_PARENT));
  }

  private static String header(Headers headers, String name) throws Damaged {
    return required(EnvelopeHeaders.get(headers, name), name);
  }

  private static String required(@Nullable String value, String name) throws Damaged {
    if (value == null || value.isBlank() || !storable(value)) {
      throw new Damaged(name);
    }
    return value;
  }

  private static @Nullable String optional(Headers headers, String name) {
    String value = EnvelopeHeaders.get(headers, name);
    return value != null && storable(value) ? value : null;
  }

  /// What the tables of the inbox and their indexes take.
  private static boolean storable(String value) {
    return value.length() <= LONGEST && value.indexOf('\0') < 0;
  }

  private static UUID id(String written) throws Damaged {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException _) {
      throw new Damaged(EnvelopeHeaders.ID);
    }
  }

  private static EventType type(String written) throws Damaged {
    return EventType.parse(written).orElseThrow(() -> new Damaged(EnvelopeHeaders.TYPE));
  }

  private static Instant time(String written) throws Damaged {
    try {
      Instant time = Instant.parse(written);
      if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
        throw new Damaged(EnvelopeHeaders.TIME);
      }
      return time;
    } catch (DateTimeParseException _) {
      throw new Damaged(EnvelopeHeaders.TIME);
    }
  }

  private static String text(byte @Nullable [] value) throws Damaged {
    if (value == null) {
      throw new Damaged("value");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
    } catch (CharacterCodingException _) {
      throw new Damaged("utf-8");
    }
  }

  private static ObjectNode data(String text) throws Damaged {
    try {
      if (JSON.readTree(text) instanceof ObjectNode data) {
        return data;
      }
      throw new Damaged("json object");
    } catch (JsonProcessingException _) {
      throw new Damaged("json");
    }
  }

  private static long number(ObjectNode data, Order order) throws Damaged {
    JsonNode number = data.path(order.field());
    if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 1) {
      throw new Damaged(order.field());
    }
    return number.longValue();
  }

  /// Names the part that is missing or wrong, never what it holds.
  private static final class Damaged extends Exception {
    private final String why;

    Damaged(String why) {
      super(why);
      this.why = why;
    }
  }
}
