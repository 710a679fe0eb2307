package chengbao.ledger.outbox;

import chengbao.ledger.database.Database;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The right to relay this database's outbox, one holder at a time, judged by the database's clock.
///
/// It keeps relays from doing the same work twice. Correctness does not rest on it: a relay that
/// sends after losing it sends duplicates, which the inbox drops, and cannot mark, for its token is
/// no longer the one in the row.
class RelayLease {
  private final Database database;
  private final UUID holder = UUID.randomUUID();
  private final Duration length;
  private final Duration renewAfter;
  private @Nullable Held held;
  private long renewedAt;

  RelayLease(Database database, Duration length) {
    this.database = database;
    this.length = length;
    this.renewAfter = length.dividedBy(5);
  }

  /// A lease that was held when it was last looked at.
  record Held(UUID holder, long token) {}

  /// Takes or renews the lease; a renewal not long ago is good enough.
  Optional<Held> take() {
    if (held == null || System.nanoTime() - renewedAt > renewAfter.toNanos()) {
      long before = System.nanoTime();
      held = ask().map(token -> new Held(holder, token)).orElse(null);
      renewedAt = before;
    }
    return Optional.ofNullable(held);
  }

  /// Lets another relay go on at once.
  void giveUp() {
    Held giving = held;
    if (giving != null) {
      held = null;
      database.change(
          "update relay_lease set expires_at = '-infinity' where name = 'outbox' and holder = ?",
          giving.holder());
    }
  }

  /// Another relay has taken over.
  void lose() {
    held = null;
  }

  private Optional<Long> ask() {
    return database.row(
        """
        update relay_lease
        set token = token + case when holder = ? then 0 else 1 end,
            holder = ?,
            expires_at = clock_timestamp() + make_interval(secs => ?)
        where name = 'outbox' and (holder = ? or expires_at < clock_timestamp())
        returning token
        """,
        row -> row.getLong("token"),
        holder,
        holder,
        length.toMillis() / 1000.0,
        holder);
  }
}
