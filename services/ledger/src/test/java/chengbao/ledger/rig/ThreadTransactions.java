package chengbao.ledger.rig;

import chengbao.ledger.database.DatabaseFault;
import chengbao.ledger.database.Transactions;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Transactions without an application server: the connection of a thread's transaction is what the
/// data source gives that thread.
final class ThreadTransactions implements Transactions, DataSource {
  private final DataSource pool;
  private final ThreadLocal<@Nullable Bound> bound = new ThreadLocal<>();
  private final AtomicReference<@Nullable String> lethal = new AtomicReference<>();

  ThreadTransactions(DataSource pool) {
    this.pool = pool;
  }

  private record Bound(Connection connection, List<Runnable> afterwards) {}

  void killAt(String words) {
    lethal.set(words);
  }

  @Override
  public <T> T inNew(Supplier<T> work) {
    Bound outer = bound.get();
    List<Runnable> afterwards = new ArrayList<>();
    T result;
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      bound.set(new Bound(connection, afterwards));
      result = commitOrRollBack(connection, work);
    } catch (SQLException fault) {
      throw new DatabaseFault(fault);
    } finally {
      bound.set(outer);
    }
    afterwards.forEach(Runnable::run);
    return result;
  }

  @Override
  public <T> T joining(Supplier<T> work) {
    return bound.get() == null ? inNew(work) : work.get();
  }

  @Override
  public void afterCommit(Runnable action) {
    Bound current = bound.get();
    if (current == null) {
      action.run();
    } else {
      current.afterwards().add(action);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    Bound current = bound.get();
    return current == null
        ? watched(pool.getConnection(), true)
        : watched(current.connection(), false);
  }

  private static <T> T commitOrRollBack(Connection connection, Supplier<T> work)
      throws SQLException {
    try {
      T result = work.get();
      connection.commit();
      return result;
    } catch (Throwable fault) {
      try {
        connection.rollback();
      } catch (SQLException gone) {
        fault.addSuppressed(gone);
      }
      throw fault;
    } finally {
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
      }
    }
  }

  private Connection watched(Connection connection, boolean closes) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("close") && !closes) {
                return null;
              }
              if (method.getName().equals("prepareStatement")) {
                dieIfLethal(connection, (String) arguments[0], closes);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException fault) {
                throw fault.getCause() == null ? fault : fault.getCause();
              }
            });
  }

  private void dieIfLethal(Connection connection, String sql, boolean closes) throws SQLException {
    String words = lethal.get();
    if (words != null && sql.contains(words) && lethal.compareAndSet(words, null)) {
      if (closes) {
        connection.close();
      }
      throw new Killed();
    }
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
