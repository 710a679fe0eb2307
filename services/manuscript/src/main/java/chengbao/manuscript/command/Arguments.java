package chengbao.manuscript.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands on the command line: `FILE… [--json] [--lang en] [--rules FILE] [--against OTHER…]
/// [--last-year FILE] [--year N] [--unit NAME] [--due DAY] [--internal] [--colour | --no-colour]`.
record Arguments(
    List<Path> files,
    List<Path> against,
    @Nullable Path lastYear,
    @Nullable Path rules,
    boolean json,
    Locale language,
    @Nullable Integer year,
    @Nullable String unit,
    @Nullable LocalDate due,
    boolean internal,
    @Nullable Boolean colour,
    boolean help) {

  /// What a person typed cannot be understood.
  static final class Misunderstood extends Exception {
    Misunderstood(String what) {
      super(what);
    }
  }

  static Arguments of(String[] words) throws Misunderstood {
    return new Parser(words).parse();
  }

  private static final class Parser {
    private final String[] words;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> against = new ArrayList<>();
    private @Nullable Path lastYear;
    private @Nullable Path rules;
    private boolean json;
    private Locale language = Locale.CHINA;
    private @Nullable Integer year;
    private @Nullable String unit;
    private @Nullable LocalDate due;
    private boolean internal;
    private @Nullable Boolean colour;
    private boolean help;
    private int at;

    Parser(String[] words) {
      this.words = words;
    }

    Arguments parse() throws Misunderstood {
      List<Path> gathering = files;
      for (; at < words.length; at++) {
        String word = words[at];
        if (word.equals("--against")) {
          gathering = against;
        } else if (word.startsWith("--")) {
          option(word);
          gathering = files;
        } else {
          gathering.add(Path.of(word));
        }
      }
      return new Arguments(
          files,
          against,
          lastYear,
          rules,
          json,
          language,
          year,
          unit,
          due,
          internal,
          colour,
          help || files.isEmpty());
    }

    private void option(String word) throws Misunderstood {
      switch (word) {
        case "--json" -> json = true;
        case "--internal" -> internal = true;
        case "--colour", "--color" -> colour = Boolean.TRUE;
        case "--no-colour", "--no-color" -> colour = Boolean.FALSE;
        case "--help" -> help = true;
        case "--lang" -> language = Locale.of(value(word));
        case "--last-year" -> lastYear = Path.of(value(word));
        case "--rules" -> rules = Path.of(value(word));
        case "--unit" -> unit = value(word);
        case "--year" -> year = number(value(word));
        case "--due" -> due = day(value(word));
        default -> throw new Misunderstood(word);
      }
    }

    private String value(String option) throws Misunderstood {
      at++;
      if (at >= words.length) {
        throw new Misunderstood(option);
      }
      return words[at];
    }

    private static Integer number(String word) throws Misunderstood {
      try {
        return Integer.valueOf(word);
      } catch (NumberFormatException noNumber) {
        throw new Misunderstood(word);
      }
    }

    private static LocalDate day(String word) throws Misunderstood {
      try {
        return LocalDate.parse(word);
      } catch (DateTimeParseException noDay) {
        throw new Misunderstood(word);
      }
    }
  }
}
