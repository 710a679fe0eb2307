package chengbao.ledger.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/// The transactions of the application server.
@Singleton
class JtaTransactions implements Transactions {
  private final TransactionSynchronizationRegistry registry;

  @Inject
  JtaTransactions(TransactionSynchronizationRegistry registry) {
    this.registry = registry;
  }

  @Override
  public <T> T inNew(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  @Override
  public <T> T joining(Supplier<T> work) {
    return QuarkusTransaction.joiningExisting().call(work::get);
  }

  @Override
  public void afterCommit(Runnable action) {
    if (registry.getTransactionKey() == null) {
      action.run();
      return;
    }
    registry.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              action.run();
            }
          }
        });
  }
}
