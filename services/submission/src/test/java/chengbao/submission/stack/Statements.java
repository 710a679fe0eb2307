package chengbao.submission.stack;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// How many statements a piece of work sends to the database. Only what its own thread sends is
/// counted: the service's watchers ask as they like meanwhile.
@PersistenceUnitExtension
@Singleton
public class Statements implements StatementInspector {
  private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);

  public static long of(Runnable work) {
    var before = SENT.get();
    work.run();
    return SENT.get() - before;
  }

  @Override
  public String inspect(String sql) {
    SENT.set(SENT.get() + 1);
    return sql;
  }
}
