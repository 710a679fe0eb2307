package chengbao.ledger.commands;

import chengbao.ledger.database.Database;
import chengbao.ledger.database.Transactions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/// Commands that were answered, kept for [#KEPT].
///
/// Key and answer are one row in the verb's transaction. Of two at the same time the second waits
/// at the primary key: it is given the first one's answer, or is carried out when the first was
/// rolled back. A refusal rolls back and leaves no row, for it changed nothing.
@Singleton
public class Commands {
  public static final Duration KEPT = Duration.ofDays(7);

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private final Database database;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public Commands(Database database, Transactions transactions, Clock clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Carries a command out, or repeats the answer it was given before.
  ///
  /// @param verb runs in the command's transaction and says what to answer
  /// @throws KeyReused when the key belongs to another request of this actor
  public Answer once(Command command, Supplier<Answer> verb) {
    return transactions.joining(() -> claim(command) ? carryOut(command, verb) : repeat(command));
  }

  /// Forgets answers that are older than [#KEPT].
  public int forgetOld() {
    return database.change(
        "delete from answered_commands where answered_at < ?", clock.instant().minus(KEPT));
  }

  private boolean claim(Command command) {
    return database.change(
            """
            insert into answered_commands (actor, key, request_hash, answered_at)
            values (?, ?, ?, ?) on conflict do nothing
            """,
            command.actor(),
            command.key(),
            command.requestHash(),
            clock.instant())
        == 1;
  }

  private Answer carryOut(Command command, Supplier<Answer> verb) {
    Answer answer = verb.get();
    database.change(
        "update answered_commands set status = ?, headers = ?, body = ? where actor = ? and key = ?",
        answer.status(),
        written(answer.headers()),
        answer.body(),
        command.actor(),
        command.key());
    return answer;
  }

  private Answer repeat(Command command) {
    return database
        .row(
            "select * from answered_commands where actor = ? and key = ?",
            row -> answer(row, command),
            command.actor(),
            command.key())
        .orElseThrow(() -> new IllegalStateException("an answered command disappeared"));
  }

  private static Answer answer(ResultSet row, Command command) throws SQLException {
    if (!row.getString("request_hash").equals(command.requestHash())) {
      throw new KeyReused(command.key());
    }
    return new Answer(row.getInt("status"), read(row.getString("headers")), row.getString("body"));
  }

  private static String written(Map<String, String> headers) {
    try {
      return JSON.writeValueAsString(headers);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, String> read(String headers) {
    try {
      return JSON.readValue(headers, HEADERS);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
