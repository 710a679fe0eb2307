package chengbao.ledger.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The service's own database, by statements.
///
/// A statement runs in the transaction of the calling thread, or alone when there is none.
@Singleton
public class Database {
  private final DataSource source;

  @Inject
  public Database(DataSource source) {
    this.source = source;
  }

  /// How one row becomes a value.
  @FunctionalInterface
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// All rows of a query.
  public <T> List<T> rows(String sql, Reader<T> reader, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (row.next()) {
        read.add(reader.read(row));
      }
      return read;
    } catch (SQLException fault) {
      throw new DatabaseFault(fault);
    }
  }

  /// The first row of a query.
  public <T> Optional<T> row(String sql, Reader<T> reader, @Nullable Object... values) {
    return rows(sql, reader, values).stream().findFirst();
  }

  /// Changes rows and says how many.
  public int change(String sql, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException fault) {
      throw new DatabaseFault(fault);
    }
  }

  /// A `timestamptz` of a row.
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, column(connection, values[index]));
      }
      return statement;
    } catch (SQLException | RuntimeException fault) {
      statement.close();
      throw fault;
    }
  }

  private static @Nullable Object column(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case null -> null;
      case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
      case Collection<?> numbers -> connection.createArrayOf("bigint", numbers.toArray());
      default -> value;
    };
  }
}
