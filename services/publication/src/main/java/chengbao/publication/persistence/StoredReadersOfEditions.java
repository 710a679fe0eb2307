package chengbao.publication.persistence;

import chengbao.publication.ReadersOfEditions;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Numbers of readers in PostgreSQL. With each batch the changes that nobody asks for any more are
/// taken out as well, and the tally of editions is drawn together.
@ApplicationScoped
class StoredReadersOfEditions implements ReadersOfEditions {

  private static final String ADD =
      """
      insert into edition_views as v (report, views)
      select report, views from unnest(?::uuid[], ?::bigint[]) as counted (report, views)
      order by report
      on conflict (report) do update set views = v.views + excluded.views
      """;

  /// Two who do so at once do no harm: the second finds the lines gone.
  private static final String DRAW_TOGETHER =
      """
      with many as (
        select site, report_year, unit_kind from edition_tally
        group by site, report_year, unit_kind having count(*) > 1),
      gone as (
        delete from edition_tally t using many m
        where (t.site, t.report_year, t.unit_kind) = (m.site, m.report_year, m.unit_kind)
        returning t.site, t.report_year, t.unit_kind, t.editions)
      insert into edition_tally
      select site, report_year, unit_kind, sum(editions) from gone
      group by site, report_year, unit_kind
      """;

  private final DataSource database;

  StoredReadersOfEditions(DataSource database) {
    this.database = database;
  }

  @Override
  public long of(ReportId report) {
    try (Connection connection = database.getConnection();
        PreparedStatement one =
            connection.prepareStatement("select views from edition_views where report = ?")) {
      one.setObject(1, report.value());
      try (ResultSet row = one.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public void add(Map<ReportId, Long> counted) {
    try (Connection connection = database.getConnection();
        PreparedStatement batch = connection.prepareStatement(ADD);
        PreparedStatement sweep =
            connection.prepareStatement(
                "delete from public_changes where at < now() - interval '1 hour'");
        PreparedStatement tally = connection.prepareStatement(DRAW_TOGETHER)) {
      if (!counted.isEmpty()) {
        UUID[] reports = counted.keySet().stream().map(ReportId::value).toArray(UUID[]::new);
        batch.setArray(1, connection.createArrayOf("uuid", reports));
        batch.setArray(2, connection.createArrayOf("bigint", counted.values().toArray()));
        batch.executeUpdate();
      }
      sweep.executeUpdate();
      tally.executeUpdate();
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
