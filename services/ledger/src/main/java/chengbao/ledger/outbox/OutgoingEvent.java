package chengbao.ledger.outbox;

import chengbao.ledger.envelope.EventType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that a verb announces.
///
/// @param topic where it goes
/// @param key what orders it: the report's id, or the id of the thing whose state it is
/// @param source this service, such as `/chengbao/submission`
/// @param type our word with its major version
/// @param time the instant the verb began
/// @param version of a state on a compacted topic; null for a move, which is given its `seq`
/// @param data what happened; the outbox sets `seq` or `version` in it
public record OutgoingEvent(
    UUID id,
    String topic,
    String key,
    String source,
    EventType type,
    Instant time,
    @Nullable Long version,
    ObjectNode data) {

  /// A move of a report.
  public static OutgoingEvent move(
      UUID id,
      String topic,
      String key,
      String source,
      String type,
      Instant time,
      ObjectNode data) {
    return new OutgoingEvent(id, topic, key, source, EventType.of(type), time, null, data);
  }

  /// The whole state of something as it is from now on.
  public static OutgoingEvent state(
      UUID id,
      String topic,
      String key,
      String source,
      String type,
      Instant time,
      long version,
      ObjectNode data) {
    return new OutgoingEvent(id, topic, key, source, EventType.of(type), time, version, data);
  }
}
