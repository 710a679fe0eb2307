package chengbao.submission.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Breaks off, once, the connection that does a certain thing: what the database sees when the
/// process that does it is killed in the middle. A sequence counts, for it is not rolled back.
public final class KilledOnce implements AutoCloseable {
  private final String table;

  private KilledOnce(String table) {
    this.table = table;
  }

  /// @param event `insert` or `update`
  /// @param when SQL about the row `new`, such as `new.text = 'x'`
  public static KilledOnce at(String event, String table, String when) {
    sql("create sequence kills_%1$s".formatted(table));
    sql(
        """
        create function kill_%1$s() returns trigger language plpgsql as $$
        begin
          if (%2$s) then
            if nextval('kills_%1$s') = 1 then
              perform pg_terminate_backend(pg_backend_pid());
            end if;
          end if;
          return null;
        end $$
        """
            .formatted(table, when));
    sql(
        "create trigger killed_once after %2$s on %1$s for each row execute function kill_%1$s()"
            .formatted(table, event));
    return new KilledOnce(table);
  }

  /// How often it came to the point; the first time it was killed.
  public long times() {
    try (var database = database();
        var statement = database.createStatement();
        var counted =
            statement.executeQuery(
                "select case when is_called then last_value else 0 end from kills_" + table)) {
      counted.next();
      return counted.getLong(1);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public void close() {
    sql("drop trigger killed_once on " + table);
    sql("drop function kill_%s()".formatted(table));
    sql("drop sequence kills_" + table);
  }

  private static void sql(String sql) {
    try (var database = database();
        var statement = database.createStatement()) {
      statement.execute(sql);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static Connection database() throws SQLException {
    var postgres = SubmissionStack.postgres();
    return DriverManager.getConnection(
        postgres.url("submission"), "submission", postgres.password("submission"));
  }
}
