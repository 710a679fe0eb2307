package chengbao.ledger.database;

import java.util.function.Supplier;

/// Where a transaction begins and ends. In a service it is JTA's.
public interface Transactions {
  /// Runs work in a transaction of its own: commits when it returns, rolls back when it throws.
  <T> T inNew(Supplier<T> work);

  /// Runs work in the transaction of this thread, or in a new one when there is none.
  <T> T joining(Supplier<T> work);

  /// Runs something once the transaction of this thread has committed, at once when there is none.
  void afterCommit(Runnable action);
}
