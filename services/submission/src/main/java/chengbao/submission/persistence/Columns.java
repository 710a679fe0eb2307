package chengbao.submission.persistence;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Times as native queries hand them over, whatever type the driver chose.
final class Columns {
  private Columns() {}

  /// The only column of each row. A native statement asks for tuples even so: Hibernate never finds
  /// one again that asked for a class such as UUID, and every call makes its cache longer.
  @SuppressWarnings("unchecked")
  static <T> List<T> only(Query query, Class<T> type) {
    return ((List<Tuple>) query.getResultList()).stream().map(row -> row.get(0, type)).toList();
  }

  static Instant instant(Tuple row, int column) {
    return Objects.requireNonNull(instantOrNull(row, column));
  }

  static @Nullable Instant instantOrNull(Tuple row, int column) {
    return switch (row.get(column)) {
      case null -> null;
      case Instant at -> at;
      case OffsetDateTime at -> at.toInstant();
      case Timestamp at -> at.toInstant();
      default -> throw new IllegalStateException("no time in column " + column);
    };
  }

  static LocalDate day(Tuple row, int column) {
    return switch (row.get(column)) {
      case LocalDate day -> day;
      case Date day -> day.toLocalDate();
      default -> throw new IllegalStateException("no day in column " + column);
    };
  }
}
