package chengbao.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Announced days off and days worked instead, as they stand in a file: one line
/// `first,last,off|work,name`, lines with `#` are notes.
final class Holidays {
  private static final String BUILT_IN = "holidays.csv";
  private static final int COLUMNS = 4;

  private Holidays() {}

  /// @param worked a day of rest that is worked (调休), else a day off
  record Span(LocalDate first, LocalDate last, boolean worked, String name) {
    Span {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(first + " comes after " + last);
      }
    }
  }

  static List<Span> announced() {
    try (InputStream file = Holidays.class.getResourceAsStream(BUILT_IN)) {
      return read(
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static List<Span> read(Path file) {
    try {
      return read(Files.readAllLines(file));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + file, fault);
    }
  }

  static List<Span> read(List<String> lines) {
    var spans = new ArrayList<Span>();
    for (var line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        spans.add(span(line));
      }
    }
    return List.copyOf(spans);
  }

  private static Span span(String line) {
    var columns = line.split(",", COLUMNS);
    if (columns.length < COLUMNS || !columns[2].strip().matches("off|work")) {
      throw new IllegalArgumentException("not first,last,off|work,name: " + line);
    }
    return new Span(
        LocalDate.parse(columns[0].strip()),
        LocalDate.parse(columns[1].strip()),
        columns[2].strip().equals("work"),
        columns[3].strip());
  }
}
