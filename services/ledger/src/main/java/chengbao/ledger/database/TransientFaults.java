package chengbao.ledger.database;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which faults pass by themselves: no connection, a lock, a serialization conflict, a database
/// that starts, stops or has no room. Doing the same again later may succeed; everything else would
/// fail again.
public final class TransientFaults {
  /// SQLSTATE classes: connection, transaction rollback, insufficient resources, operator
  /// intervention, system error.
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private TransientFaults() {}

  /// Whether this fault, or one that caused it, passes by itself.
  public static boolean include(Throwable fault) {
    return include(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean include(@Nullable Throwable fault, Set<Throwable> visited) {
    if (fault == null || !visited.add(fault)) {
      return false;
    }
    return passes(fault)
        || Stream.concat(Stream.ofNullable(fault.getCause()), Stream.of(fault.getSuppressed()))
            .anyMatch(cause -> include(cause, visited));
  }

  private static boolean passes(Throwable fault) {
    return switch (fault) {
      case SQLTransientException _, SQLRecoverableException _ -> true;
      case SQLException sql -> passes(sql.getSQLState());
      case OptimisticLockException _, PessimisticLockException _, LockTimeoutException _ -> true;
      case SocketException _, SocketTimeoutException _ -> true;
      case RollbackException rollback -> withoutReason(rollback);
      default -> false;
    };
  }

  /// A transaction that took too long is rolled back without saying why.
  private static boolean withoutReason(RollbackException rollback) {
    return rollback.getCause() == null && rollback.getSuppressed().length == 0;
  }

  /// A pool without a free connection reports no state.
  private static boolean passes(@Nullable String state) {
    return state == null
        || state.length() < 2
        || PASSING_CLASSES.contains(state.substring(0, 2))
        || state.equals(LOCK_NOT_AVAILABLE);
  }
}
