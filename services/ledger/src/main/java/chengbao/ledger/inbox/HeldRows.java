package chengbao.ledger.inbox;

import chengbao.ledger.database.Database;
import chengbao.ledger.envelope.Envelope;
import chengbao.ledger.envelope.EventReader;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The table of held events. An event that went on keeps its row, settled.
@Singleton
class HeldRows {
  private static final String PARKING = "reason in ('unknown-major', 'not-applied')";

  private final Database database;

  @Inject
  HeldRows(Database database) {
    this.database = database;
  }

  /// The events of one key on one topic.
  record Stream(String topic, String key) {}

  /// A held event that may go on.
  record Waiting(long id, IncomingEvent event) {}

  /// How much waits.
  record Standing(long held, long parked) {}

  /// Holds an event; false when it is held already.
  boolean hold(IncomingEvent event, HoldReason reason, @Nullable String failure) {
    Envelope envelope = event.envelope();
    return database.change(
            """
            insert into held_events (topic, key, event_id, type, source, subject, time, traceparent,
                                     number, payload, reason, failure, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) where settled is null do nothing
            """,
            event.topic(),
            event.key(),
            envelope.id(),
            envelope.type().toString(),
            envelope.source(),
            envelope.subject(),
            envelope.time(),
            envelope.traceparent(),
            event.number(),
            event.text(),
            reason.code(),
            failure,
            reason == HoldReason.NOT_APPLIED || reason == HoldReason.AWAITED ? 1 : 0)
        == 1;
  }

  /// Whether anything of the stream is held.
  boolean any(Stream stream) {
    return database
        .row(
            "select 1 from held_events where topic = ? and key = ? and settled is null limit 1",
            row -> row.getInt(1),
            stream.topic(),
            stream.key())
        .isPresent();
  }

  /// Whether something of the stream waits for an operator.
  boolean parked(Stream stream) {
    return database
        .row(
            "select 1 from held_events where topic = ? and key = ? and settled is null and "
                + PARKING
                + " limit 1",
            row -> row.getInt(1),
            stream.topic(),
            stream.key())
        .isPresent();
  }

  /// The event that may go on after number `last`: the very next one, or the oldest state.
  Optional<Waiting> next(Stream stream, long last, Order order) {
    return database.row(
        """
        select * from held_events
        where topic = ? and key = ? and settled is null and reason in ('gap', 'behind', 'awaited')
          and (number = ? or ?)
        order by number limit 1
        """,
        row -> waiting(row, order),
        stream.topic(),
        stream.key(),
        last + 1,
        order == Order.BY_VERSION);
  }

  /// Streams of a topic that could go on and have nobody who makes them.
  List<Stream> ready(String topic, Order order) {
    return database.rows(
        """
        select distinct held.topic, held.key
        from held_events held join inbox_positions using (topic, key)
        where held.topic = ? and settled is null and reason in ('gap', 'behind', 'awaited')
          and (number <= last + 1 or ?)
          and not exists (select from held_events parking
            where parking.topic = held.topic and parking.key = held.key
              and parking.settled is null and parking.reason in ('unknown-major', 'not-applied'))
        """,
        row -> new Stream(row.getString("topic"), row.getString("key")),
        topic,
        order == Order.BY_VERSION);
  }

  void settle(long id, String how) {
    database.change(
        "update held_events set settled = ?, settled_at = clock_timestamp() where id = ?", how, id);
  }

  /// What is held of numbers that have been applied meanwhile needs no more.
  void settleOvertaken(Stream stream, long last) {
    database.change(
        """
        update held_events set settled = 'overtaken', settled_at = clock_timestamp()
        where topic = ? and key = ? and settled is null and number <= ?
        """,
        stream.topic(),
        stream.key(),
        last);
  }

  /// A held event was tried, or looked at, and has to wait for an operator.
  void park(UUID event, HoldReason reason, @Nullable String failure) {
    database.change(
        """
        update held_events set reason = ?, failure = ?, attempts = attempts + 1
        where event_id = ? and settled is null
        """,
        reason.code(),
        failure,
        event);
  }

  /// An operator lets a parked event go on; false when it is not parked.
  boolean free(long id, String operator) {
    return database.change(
            "update held_events set reason = 'behind', released_by = ?"
                + " where id = ? and settled is null and "
                + PARKING,
            operator,
            id)
        == 1;
  }

  List<HeldEvent> open() {
    return database.rows(
        "select * from held_events where settled is null order by topic, key, number",
        HeldRows::shown);
  }

  Optional<HeldEvent> open(long id) {
    return database.row(
        "select * from held_events where settled is null and id = ?", HeldRows::shown, id);
  }

  Standing standing() {
    return database
        .row(
            "select count(*) as held, count(distinct (topic, key)) filter (where "
                + PARKING
                + ") as parked from held_events where settled is null",
            row -> new Standing(row.getLong("held"), row.getLong("parked")))
        .orElseThrow();
  }

  private static HeldEvent shown(ResultSet row) throws SQLException {
    return new HeldEvent(
        row.getLong("id"),
        row.getString("topic"),
        row.getString("key"),
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getLong("number"),
        HoldReason.of(row.getString("reason")),
        row.getString("failure"),
        row.getInt("attempts"),
        Database.instant(row, "held_at"));
  }

  private static Waiting waiting(ResultSet row, Order order) throws SQLException {
    Envelope envelope =
        new Envelope(
            row.getObject("event_id", UUID.class),
            row.getString("source"),
            EventType.of(row.getString("type")),
            Database.instant(row, "time"),
            row.getString("subject"),
            row.getString("traceparent"));
    return new Waiting(
        row.getLong("id"),
        EventReader.reread(
            row.getString("topic"),
            row.getString("key"),
            envelope,
            order,
            row.getString("payload")));
  }
}
