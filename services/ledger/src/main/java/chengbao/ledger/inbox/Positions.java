package chengbao.ledger.inbox;

import chengbao.ledger.database.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/// How far each key of each topic has been applied.
@Singleton
class Positions {
  private final Database database;

  @Inject
  Positions(Database database) {
    this.database = database;
  }

  /// The last number applied, 0 at first. Until the transaction ends nobody else applies an event
  /// of this key.
  long lock(String topic, String key) {
    database.change(
        "insert into inbox_positions (topic, key, last) values (?, ?, 0) on conflict do nothing",
        topic,
        key);
    return database
        .row(
            "select last from inbox_positions where topic = ? and key = ? for update",
            row -> row.getLong("last"),
            topic,
            key)
        .orElseThrow();
  }

  void advance(String topic, String key, long number, UUID event) {
    database.change(
        "update inbox_positions set last = ? where topic = ? and key = ?", number, topic, key);
    database.change(
        "insert into inbox_seen (event_id, topic) values (?, ?) on conflict do nothing",
        event,
        topic);
  }

  boolean seen(UUID event) {
    return database
        .row("select 1 from inbox_seen where event_id = ?", row -> row.getInt(1), event)
        .isPresent();
  }

  /// Forgets ids of events that no topic keeps any longer; their numbers still tell duplicates.
  int forgetSeen(Duration longAgo) {
    return database.change(
        "delete from inbox_seen where seen_at < clock_timestamp() - make_interval(secs => ?)",
        (double) longAgo.toSeconds());
  }
}
