package chengbao.publication.persistence;

import chengbao.publication.PublicRounds;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Rounds for readers, in PostgreSQL.
@ApplicationScoped
class StoredPublicRounds implements PublicRounds {

  private static final String ROUND =
      "select r.id, r.title, r.notice_number, r.report_year, r.circular, r.circular_at from rounds"
          + " r ";

  private static final String LINES =
      """
      select u.id, u.name, u.kind, e.report, e.published_at
      from rounds r
      join units u on u.id = any (r.units) and u.id <> all (r.exempt)
      left join lateral (
        select report, published_at from editions
        where unit = u.id and report_year = r.report_year and state = 'published'
        order by published_at desc limit 1) e on true
      where r.id = ? and r.circular is not null and (e.report is not null or not exists (
        select 1 from closed_reports c where c.unit = u.id and c.approved_at >= r.opens))
      order by u.kind desc, u.name
      """;

  private final DataSource database;

  StoredPublicRounds(DataSource database) {
    this.database = database;
  }

  /// What is made of one row.
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  @Override
  public List<Round> ofSite(String site) {
    return list(
        ROUND
            + "join units o on o.id = r.office where r.circular is not null and o.site = ?"
            + " order by r.opens desc",
        site,
        StoredPublicRounds::round);
  }

  @Override
  public Optional<Round> find(String id) {
    return list(ROUND + "where r.circular is not null and r.id = ?", id, StoredPublicRounds::round)
        .stream()
        .findFirst();
  }

  @Override
  public List<Round> ofOffice(String office) {
    return list(
        ROUND + "where r.office = ? order by r.opens desc", office, StoredPublicRounds::round);
  }

  @Override
  public List<Line> lines(String round) {
    return list(LINES, round, StoredPublicRounds::line);
  }

  private <T> List<T> list(String query, String parameter, Reading<T> reading) {
    List<T> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.of(rows));
        }
      }
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
    return found;
  }

  private static Round round(ResultSet row) throws SQLException {
    return new Round(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        instant(row.getTimestamp(6)));
  }

  private static Line line(ResultSet row) throws SQLException {
    UUID report = row.getObject(4, UUID.class);
    return new Line(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        report == null ? null : new ReportId(report),
        instant(row.getTimestamp(5)));
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
