package chengbao.ledger.outbox;

import chengbao.ledger.database.Database;
import chengbao.ledger.envelope.Envelope;
import chengbao.ledger.envelope.EventType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The outbox as its relay sees it.
@Singleton
class UnsentEvents {
  private final Database database;

  @Inject
  UnsentEvents(Database database) {
    this.database = database;
  }

  /// How much waits, and since when.
  record Backlog(long rows, @Nullable Instant oldest) {}

  /// The first events that were not sent. It asks for what is unsent and never for what has a
  /// greater id than the last: a transaction may commit after one that took a later id.
  List<OutboxRow> first(int atMost) {
    return database.rows(
        "select * from outbox where sent_at is null order by id limit ?",
        UnsentEvents::event,
        atMost);
  }

  /// Marks what the broker has acknowledged, as long as the lease is still held under this token.
  ///
  /// @return how many were marked; none when another relay has taken over
  int markSent(List<Long> ids, RelayLease.Held lease) {
    return database.change(
        """
        update outbox set sent_at = clock_timestamp()
        where id = any (?) and exists (
          select from relay_lease where name = 'outbox' and holder = ? and token = ?)
        """,
        ids,
        lease.holder(),
        lease.token());
  }

  Backlog backlog() {
    return database
        .row(
            "select count(*) as rows, min(appended_at) as oldest from outbox where sent_at is null",
            UnsentEvents::backlog)
        .orElseThrow();
  }

  /// Forgets events that were sent long ago.
  int forgetSent(Duration longAgo) {
    return database.change(
        "delete from outbox where sent_at < clock_timestamp() - make_interval(secs => ?)",
        (double) longAgo.toSeconds());
  }

  private static Backlog backlog(ResultSet row) throws SQLException {
    long rows = row.getLong("rows");
    return new Backlog(rows, rows == 0 ? null : Database.instant(row, "oldest"));
  }

  private static OutboxRow event(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("id"),
        row.getString("topic"),
        row.getString("key"),
        envelope(row),
        row.getString("payload"),
        Database.instant(row, "appended_at"));
  }

  private static Envelope envelope(ResultSet row) throws SQLException {
    return new Envelope(
        row.getObject("event_id", UUID.class),
        row.getString("source"),
        EventType.of(row.getString("type")),
        Database.instant(row, "time"),
        row.getString("subject"),
        row.getString("traceparent"));
  }
}
