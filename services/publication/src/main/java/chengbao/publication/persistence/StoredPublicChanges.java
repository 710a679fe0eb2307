package chengbao.publication.persistence;

import chengbao.publication.PublicChanges;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Changes as the triggers wrote them. The mark is the oldest transaction that was still open: rows
/// of it and of later ones may not have been visible yet.
@ApplicationScoped
class StoredPublicChanges implements PublicChanges {

  private static final String LOOK =
      """
      select cast(pg_snapshot_xmin(pg_current_snapshot()) as text), cast(c.xid as text), c.report
      from (select 1) one left join public_changes c on c.xid >= cast(cast(? as text) as xid8)
      """;

  private final DataSource database;

  StoredPublicChanges(DataSource database) {
    this.database = database;
  }

  @Override
  public Look since(@Nullable String mark) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(LOOK)) {
      statement.setString(1, mark);
      try (ResultSet rows = statement.executeQuery()) {
        return look(rows);
      }
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static Look look(ResultSet rows) throws SQLException {
    Set<Change> changes = new LinkedHashSet<>();
    String mark = "";
    while (rows.next()) {
      mark = rows.getString(1);
      String transaction = rows.getString(2);
      if (transaction != null) {
        UUID report = rows.getObject(3, UUID.class);
        changes.add(new Change(transaction, report == null ? null : new ReportId(report)));
      }
    }
    return new Look(mark, changes);
  }
}
