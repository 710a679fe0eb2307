package chengbao.ledger.inbox;

import chengbao.ledger.database.Database;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Records that are no events: kept byte for byte, and announced on the service's own topic
/// `<service>-dead-letters` by the outbox, in the same transaction.
@Singleton
class DeadLetters {
  static final String TYPE = "chengbao.dead-letter.v1";

  /// The whole record is in the table; the topic takes no more than this of a value.
  private static final int LONGEST_ANNOUNCED = 64 * 1024;

  private final Database database;
  private final Outbox outbox;
  private final TimeOrdered ids;
  private final Clock clock;
  private final String service;

  @Inject
  DeadLetters(
      Database database,
      Outbox outbox,
      TimeOrdered ids,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.service = service.replace("chengbao-", "");
  }

  /// Buries a record; false when it was buried before.
  boolean bury(ConsumerRecord<String, byte[]> record, String why) {
    boolean first = store(record, why);
    if (first) {
      outbox.append(
          OutgoingEvent.move(
              ids.next(),
              service + "-dead-letters",
              record.topic(),
              "/chengbao/" + service,
              TYPE,
              clock.instant(),
              announced(record, why)));
    }
    return first;
  }

  private boolean store(ConsumerRecord<String, byte[]> record, String why) {
    return database.change(
            """
            insert into dead_letters (topic, partition, record_offset, record_timestamp, key,
                                      headers, value, why)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """,
            record.topic(),
            record.partition(),
            record.offset(),
            record.timestamp(),
            bytes(record.key()),
            headers(record).toString(),
            record.value(),
            why)
        == 1;
  }

  private static ObjectNode announced(ConsumerRecord<String, byte[]> record, String why) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("topic", record.topic());
    data.put("partition", record.partition());
    data.put("offset", record.offset());
    data.put("why", why);
    byte[] value = record.value();
    if (value != null) {
      data.put("length", value.length);
      data.put("value", Arrays.copyOf(value, Math.min(value.length, LONGEST_ANNOUNCED)));
    }
    return data;
  }

  /// Header values in Base64, by name.
  private static ObjectNode headers(ConsumerRecord<String, byte[]> record) {
    ObjectNode headers = JsonNodeFactory.instance.objectNode();
    for (Header header : record.headers()) {
      headers.withArray(header.key()).add(header.value());
    }
    return headers;
  }

  private static byte @Nullable [] bytes(@Nullable String key) {
    return key == null ? null : key.getBytes(StandardCharsets.UTF_8);
  }
}
