package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalPostgresTest {

  private static LocalPostgres postgres;

  @BeforeAll
  static void start() {
    postgres = LocalPostgres.temporary("submission", "review");
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void a_committed_row_survives_kill_minus_nine() throws SQLException {
    execute("create table kept (word text)", "insert into kept values ('安澜')");

    postgres.kill();
    postgres.start();

    assertThat(ask("select word from kept")).isEqualTo("安澜");
  }

  @Test
  void stopping_waits_for_no_session_and_shuts_down_in_order() throws SQLException, IOException {
    try (Connection open = postgres.connect("submission")) {
      open.setAutoCommit(false);
      open.createStatement().execute("select 1");

      postgres.stop();

      assertThat(postgres.child().isAlive()).isFalse();
      assertThat(Files.readString(postgres.child().log()))
          .contains("received fast shutdown request", "database system is shut down");
      assertThat(open.isValid(1)).isFalse();
    } finally {
      postgres.start();
    }
  }

  @Test
  void nothing_is_relaxed_for_speed() throws SQLException {
    assertThat(ask("show fsync")).isEqualTo("on");
    assertThat(ask("show synchronous_commit")).isEqualTo("on");
    assertThat(ask("show password_encryption")).isEqualTo("scram-sha-256");
  }

  @Test
  void no_login_enters_another_services_database() {
    assertThatThrownBy(
            () -> postgres.connect("review", "submission", postgres.password("submission")))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void a_wrong_password_is_refused() {
    assertThatThrownBy(() -> postgres.connect("submission", "submission", "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void a_closed_temporary_one_leaves_nothing_behind() throws SQLException {
    LocalPostgres other = LocalPostgres.temporary("publication");
    long pid = other.child().pid();
    other.close();

    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(Files.exists(other.child().log())).isFalse();
  }

  private static void execute(String... statements) throws SQLException {
    try (Connection connection = postgres.connect("submission");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String ask(String question) throws SQLException {
    try (Connection connection = postgres.connect("submission");
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
