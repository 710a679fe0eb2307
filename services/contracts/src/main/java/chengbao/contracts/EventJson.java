package chengbao.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/// How an event's data is written and read, the same in every service whatever mapper it uses for
/// its own pages and resources.
///
/// Times are ISO 8601 in UTC, absent values are left out, unknown fields are ignored so that a
/// field can be added.
public final class EventJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private EventJson() {}

  /// The data of an event as a tree, into which the outbox sets `seq`.
  public static ObjectNode write(Event event) {
    ObjectNode data = MAPPER.valueToTree(event);
    return data;
  }

  /// Reads data of a known type.
  ///
  /// @throws IOException when the data does not fit the record
  public static <E extends Event> E read(JsonNode data, Class<E> type) throws IOException {
    return MAPPER.treeToValue(data, type);
  }

  /// Reads data of a known type from its bytes.
  ///
  /// @throws IOException when the bytes are no JSON or do not fit the record
  public static <E extends Event> E read(byte[] data, Class<E> type) throws IOException {
    return MAPPER.readValue(data, type);
  }
}
