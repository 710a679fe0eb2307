package chengbao.ledger.forms;

import chengbao.ledger.database.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Forms that were sent after the login had expired, kept for [#KEPT].
///
/// Who sends such a form is nobody yet, so there is a limit to what is kept at a time: a stranger
/// can use it up, but cannot fill the database.
@Singleton
public class KeptForms {
  public static final Duration KEPT = Duration.ofMinutes(30);

  /// All that is kept at a time, in bytes.
  private static final long ROOM = 128L << 20;

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<List<String>>> PAIRS = new TypeReference<>() {};

  private final Database database;
  private final Clock clock;
  private final long room;

  @Inject
  public KeptForms(Database database, Clock clock) {
    this(database, clock, ROOM);
  }

  KeptForms(Database database, Clock clock, long room) {
    this.database = database;
    this.clock = clock;
    this.room = room;
  }

  /// Keeps a form.
  ///
  /// @return a number that nobody can guess; none when too much is kept already
  public Optional<UUID> keep(KeptForm form) {
    UUID number = UUID.randomUUID();
    int kept =
        database.change(
            """
            insert into kept_forms (number, action, fields, kept_at)
            select ?, ?, ?, ?
            where (select coalesce(sum(octet_length(fields)), 0) from kept_forms where kept_at > ?) < ?
            """,
            number,
            form.action(),
            written(form.fields()),
            clock.instant(),
            oldest(),
            room);
    return kept == 1 ? Optional.of(number) : Optional.empty();
  }

  /// The form of a number, for the person who opens it first and for nobody after.
  public Optional<KeptForm> open(UUID number, String person) {
    return database.row(
        """
        update kept_forms set opened_by = ?
        where number = ? and kept_at > ? and coalesce(opened_by, ?) = ?
        returning action, fields
        """,
        KeptForms::form,
        person,
        number,
        oldest(),
        person,
        person);
  }

  /// Forgets forms that are older than [#KEPT].
  public int forgetOld() {
    return database.change("delete from kept_forms where kept_at <= ?", oldest());
  }

  private Instant oldest() {
    return clock.instant().minus(KEPT);
  }

  private static KeptForm form(ResultSet row) throws SQLException {
    return new KeptForm(row.getString("action"), read(row.getString("fields")));
  }

  private static String written(List<Map.Entry<String, String>> fields) {
    try {
      return JSON.writeValueAsString(
          fields.stream().map(field -> List.of(field.getKey(), field.getValue())).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Map.Entry<String, String>> read(String fields) {
    try {
      return JSON.readValue(fields, PAIRS).stream()
          .map(pair -> Map.entry(pair.getFirst(), pair.getLast()))
          .toList();
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
