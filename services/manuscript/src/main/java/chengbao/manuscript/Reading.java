package chengbao.manuscript;

import java.util.Locale;
import java.util.Map;

/// What became of a file or a pasted text: a manuscript, or a reason a clerk can act on. Broken and
/// hostile input is an answer, never an exception.
public sealed interface Reading {

  /// The text was read.
  ///
  /// @param manuscript the report; in simplified script whatever the source was
  /// @param source where it came from and what was left aside
  record Read(Manuscript manuscript, Source source) implements Reading {}

  /// The text could not be read.
  ///
  /// @param code one of [Reason]'s codes; stored as it is, never as a sentence
  record Unreadable(String code, Map<String, String> parameters) implements Reading {
    public Unreadable {
      parameters = Map.copyOf(parameters);
    }

    public static Unreadable because(Reason reason) {
      return new Unreadable(reason.code(), Map.of());
    }

    public static Unreadable because(Reason reason, String name, Object value) {
      return new Unreadable(reason.code(), Map.of(name, String.valueOf(value)));
    }

    /// The sentence for a clerk, in Chinese unless the locale asks for English.
    public String message(Locale locale) {
      return Wording.of(locale).sentence("unreadable." + code, parameters);
    }
  }

  /// Why a text cannot be read.
  enum Reason {
    EMPTY,
    NO_SUCH_FILE,
    TOO_LARGE,
    TOO_MANY_LINES,
    BINARY,
    NOT_A_REPORT,
    DAMAGED,
    UNSUPPORTED,
    SAVE_AS_DOCX,
    ENCRYPTED,
    MACROS,
    EXPANDS_TOO_FAR,
    SCANNED,
    TOO_SLOW,
    BUSY,
    READER_FAILED;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
