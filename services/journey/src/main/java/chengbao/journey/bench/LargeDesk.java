package chengbao.journey.bench;

import chengbao.local.RunningStack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Fills review's database with what an office has after many years: old cases by the hundred
/// thousand, open ones by the thousand, readers with fifty delegations each. Rows go in as SQL, for
/// a year of clicks would take a year.
final class LargeDesk {
  static final int OPEN = 2_000;

  private final RunningStack stack;
  private final String first;
  private final String above;
  private final List<String> readers;

  /// @param first the office that reviews 300 of the units before the one above
  /// @param readers person ids of the reviewers who look
  LargeDesk(RunningStack stack, String first, String above, List<String> readers) {
    this.stack = stack;
    this.first = first;
    this.above = above;
    this.readers = readers;
  }

  /// Makes so many old cases; those of an earlier call stay, and so do its open ones.
  ///
  /// @param from how many there are already
  void grow(int from, int old) throws SQLException {
    run(
        text("desk.sql")
            .replace("{first}", first)
            .replace("{above}", above)
            .replace("{old}", String.valueOf(old))
            .replace("{open}", String.valueOf(OPEN))
            .replace("{from}", String.valueOf(from))
            .replace(
                "{readers}",
                readers.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", "))));
    run("analyze");
  }

  void remove() throws SQLException {
    run(text("desk-removed.sql"));
  }

  /// An open case that waits at the office, other than those asked for before.
  List<String> waiting(String office, int most) throws SQLException {
    try (Connection database = stack.database("review");
        Statement statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select id from cases where office = '%s' and state = 'waiting' and unit_credit_code = '测速' limit %d"
                    .formatted(office, most))) {
      List<String> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
      return ids;
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection database = stack.database("review");
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(String name) {
    try (InputStream file = LargeDesk.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
