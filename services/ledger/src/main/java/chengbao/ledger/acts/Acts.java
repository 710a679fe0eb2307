package chengbao.ledger.acts;

import chengbao.ledger.database.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All acts of this service. They are only ever added; the database refuses anything else.
@Singleton
public class Acts {
  private final Database database;
  private final @Nullable TellingActs telling;

  /// Acts that are written and told to nobody.
  public Acts(Database database) {
    this.database = database;
    this.telling = null;
  }

  @Inject
  public Acts(Database database, TellingActs telling) {
    this.database = database;
    this.telling = telling;
  }

  /// Adds a line in the verb's own transaction: no verb without its act, no act without its verb.
  public void append(Act act) {
    Doer doer = act.doer();
    database.change(
        """
        insert into acts (subject, verb, person, name, appointment, unit, unit_name,
                          for_person, for_name, content_hash, outcome, cause, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        act.subject(),
        act.verb(),
        doer.person(),
        doer.name(),
        doer.appointment(),
        doer.unit(),
        doer.unitName(),
        doer.forPerson(),
        doer.forName(),
        act.contentHash(),
        act.outcome(),
        act.cause(),
        act.at());
    if (telling != null) {
      telling.tell(act);
    }
  }

  /// What was done to a report, oldest first.
  public List<Act> of(UUID subject) {
    return database.rows("select * from acts where subject = ? order by id", Acts::act, subject);
  }

  private static Act act(ResultSet row) throws SQLException {
    return new Act(
        row.getObject("subject", UUID.class),
        row.getString("verb"),
        doer(row),
        row.getString("content_hash"),
        row.getString("outcome"),
        Database.instant(row, "at"),
        row.getObject("cause", UUID.class));
  }

  private static Doer doer(ResultSet row) throws SQLException {
    return new Doer(
        row.getString("person"),
        row.getString("name"),
        row.getString("appointment"),
        row.getString("unit"),
        row.getString("unit_name"),
        row.getString("for_person"),
        row.getString("for_name"));
  }
}
