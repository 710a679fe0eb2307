package chengbao.submission.domain.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is told of which move, as what and by which channels: the table `notices/who-is-told.txt`,
/// for the moves of all three services.
///
/// A move is named by the verb of its act. The table also names the verbs of which nobody is told,
/// so that a new verb is a decision and not an omission; a test compares it with the code.
public final class WhoIsTold {
  private static final String SILENT = "silent";
  private static final Table TABLE = read();

  private WhoIsTold() {}

  /// What one recipient is told of one move.
  public record Cell(Weight weight, Set<Channel> channels) {}

  /// @param ends which 待办 of the same unit in the same round the move ends
  /// @param awaits what ends a 待办 that comes of this move
  public record Row(
      String move, Set<Awaited> ends, @Nullable Awaited awaits, Map<Recipient, Cell> cells) {

    public Optional<Cell> cell(Recipient recipient) {
      return Optional.ofNullable(cells.get(recipient));
    }
  }

  private record Table(Map<String, Row> rows, Set<String> silent) {}

  /// Absent for a verb of which nobody is told.
  public static Optional<Row> of(String move) {
    return Optional.ofNullable(TABLE.rows().get(move));
  }

  public static Set<String> moves() {
    return Collections.unmodifiableSet(TABLE.rows().keySet());
  }

  /// Whether somebody has thought of this verb.
  public static boolean isDecided(String verb) {
    return TABLE.rows().containsKey(verb) || TABLE.silent().contains(verb);
  }

  /// Verbs of which nobody is told.
  public static Set<String> silent() {
    return Collections.unmodifiableSet(TABLE.silent());
  }

  private static Table read() {
    var rows = new LinkedHashMap<String, Row>();
    var silent = new LinkedHashSet<String>();
    for (var line : lines()) {
      if (line.startsWith(SILENT)) {
        silent.addAll(List.of(line.substring(SILENT.length()).strip().split("\\s+")));
      } else {
        var row = row(line);
        rows.put(row.move(), row);
      }
    }
    return new Table(rows, silent);
  }

  private static Row row(String line) {
    var fields = line.split("\\s*\\|\\s*", -1);
    var recipients = Recipient.values();
    if (fields.length != recipients.length + 3) {
      throw new IllegalStateException("a cell is missing or too many: " + line);
    }
    var cells = new EnumMap<Recipient, Cell>(Recipient.class);
    for (var recipient : recipients) {
      var written = fields[recipient.ordinal() + 3];
      if (!written.equals("-")) {
        cells.put(recipient, cell(written));
      }
    }
    return new Row(
        fields[0],
        awaited(fields[1]),
        awaited(fields[2]).stream().findFirst().orElse(null),
        Collections.unmodifiableMap(cells));
  }

  private static Set<Awaited> awaited(String written) {
    var found = EnumSet.noneOf(Awaited.class);
    if (!written.equals("-")) {
      Arrays.stream(written.split(" ")).map(Awaited::of).forEach(found::add);
    }
    return Collections.unmodifiableSet(found);
  }

  /// `todo:lmw` or `news:l`.
  private static Cell cell(String written) {
    var parts = written.split(":", -1);
    var channels = EnumSet.noneOf(Channel.class);
    for (var channel : Channel.values()) {
      if (parts[1].indexOf(channel.letter()) >= 0) {
        channels.add(channel);
      }
    }
    return new Cell(
        parts[0].equals("todo") ? Weight.TO_DO : Weight.NEWS,
        Collections.unmodifiableSet(channels));
  }

  private static List<String> lines() {
    try (InputStream file =
        Objects.requireNonNull(WhoIsTold.class.getResourceAsStream("/notices/who-is-told.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
