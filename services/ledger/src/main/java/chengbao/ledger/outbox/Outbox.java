package chengbao.ledger.outbox;

import chengbao.ledger.database.Database;
import chengbao.ledger.database.Transactions;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.envelope.Trace;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/// Where a verb leaves what it announces: a row in its own transaction, carried to Kafka after the
/// commit by [OutboxRelay].
///
/// The row lock of a key's last number is held until the commit. So for one key the order of
/// numbers, of row ids and of commits is the same, and the relay may go by row id.
@Singleton
public class Outbox {
  /// What a broker takes is a megabyte; the rest is for headers.
  static final int LONGEST_PAYLOAD = 1_000_000;

  private final Database database;
  private final Transactions transactions;
  private final RelaySignal signal;

  @Inject
  public Outbox(Database database, Transactions transactions, RelaySignal signal) {
    this.database = database;
    this.transactions = transactions;
    this.signal = signal;
  }

  /// Appends an event; must be called in the verb's transaction.
  ///
  /// @return the event's number: the `seq` that it was given, or its version
  /// @throws IllegalArgumentException when a version is older than one announced before, or the
  ///   data is larger than a broker takes
  public long append(OutgoingEvent event) {
    long number = event.version() == null ? nextSeq(event) : risen(event, event.version());
    store(event, number, payload(event, number));
    transactions.afterCommit(signal::wake);
    return number;
  }

  private long nextSeq(OutgoingEvent event) {
    return database
        .row(
            """
            insert into outbox_positions as position (topic, key, last) values (?, ?, 1)
            on conflict (topic, key) do update set last = position.last + 1
            returning last
            """,
            row -> row.getLong("last"),
            event.topic(),
            event.key())
        .orElseThrow();
  }

  private long risen(OutgoingEvent event, long version) {
    return database
        .row(
            """
            insert into outbox_positions as position (topic, key, last) values (?, ?, ?)
            on conflict (topic, key) do update set last = excluded.last
            where position.last <= excluded.last
            returning last
            """,
            row -> row.getLong("last"),
            event.topic(),
            event.key(),
            version)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "version %d of %s on %s was overtaken"
                    .formatted(version, event.key(), event.topic())));
  }

  private static String payload(OutgoingEvent event, long number) {
    Order order = event.version() == null ? Order.BY_SEQ : Order.BY_VERSION;
    ObjectNode data = event.data().deepCopy();
    String payload = data.put(order.field(), number).toString();
    if (payload.getBytes(StandardCharsets.UTF_8).length > LONGEST_PAYLOAD) {
      throw new IllegalArgumentException(
          event.type() + " of " + event.key() + " is larger than a broker takes");
    }
    return payload;
  }

  private void store(OutgoingEvent event, long number, String payload) {
    database.change(
        """
        insert into outbox (event_id, topic, key, type, source, subject, time, number, payload,
                            traceparent)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        event.id(),
        event.topic(),
        event.key(),
        event.type().toString(),
        event.source(),
        event.key(),
        event.time(),
        number,
        payload,
        Trace.current());
  }
}
