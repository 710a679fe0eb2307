package chengbao.ledger.rig;

import chengbao.ledger.database.Database;
import chengbao.ledger.database.Transactions;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/// The database of one service: an empty schema with the ledger's tables, a pool, and transactions
/// bound to threads.
public final class ServiceDatabase implements AutoCloseable {
  private final String schema = "s" + UUID.randomUUID().toString().replace("-", "");
  private final AgroalDataSource pool;
  private final ThreadTransactions transactions;
  private final Database database;

  public ServiceDatabase() {
    pool = open();
    Flyway.configure().dataSource(pool).schemas(schema).locations("db/ledger").load().migrate();
    transactions = new ThreadTransactions(pool);
    database = new Database(transactions);
    database.change(
        "create table applied (id bigserial, event_id uuid, key text, number bigint, text text)");
  }

  public Database database() {
    return database;
  }

  public Transactions transactions() {
    return transactions;
  }

  /// Whichever thread is next to prepare a statement with these words dies as by `kill -9`.
  public void killAt(String words) {
    transactions.killAt(words);
  }

  /// What handlers did, in the order in which they did it.
  public List<Applied> applied() {
    return database.rows(
        "select * from applied order by id",
        row -> new Applied(row.getString("key"), row.getLong("number")));
  }

  @Override
  public void close() {
    pool.close();
  }

  private AgroalDataSource open() {
    String url =
        RealParts.postgres().url(RealParts.DATABASE)
            + "?currentSchema="
            + schema
            + "&socketTimeout=10&connectTimeout=2";
    try {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(of ->
                  of.maxSize(12)
                      .acquisitionTimeout(Duration.ofSeconds(3))
                      .connectionValidator(ConnectionValidator.defaultValidator())
                      .validateOnBorrow(true)
                      .connectionFactoryConfiguration(to ->
                          to.jdbcUrl(url)
                              .principal(new NamePrincipal(RealParts.DATABASE))
                              .credential(
                                  new SimplePassword(
                                      RealParts.postgres().password(RealParts.DATABASE))))));
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
