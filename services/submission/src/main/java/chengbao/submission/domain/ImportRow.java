package chengbao.submission.domain;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of a file.
///
/// @param line its number in the file, as a spreadsheet shows it
/// @param cells by the code of the column
/// @param foreseen what trying it out came to
/// @param done what doing it came to; absent until then
public record ImportRow(
    int line, Map<String, String> cells, Result foreseen, @Nullable Result done) {
  public ImportRow {
    cells = Map.copyOf(cells);
  }

  public String cell(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  public ImportRow done(Result result) {
    return new ImportRow(line, cells, foreseen, result);
  }

  /// What came of a row.
  public enum Outcome {
    /// Something new.
    NEW("new"),
    /// Something that was there already and is changed.
    CHANGED("changed"),
    /// There already, just so: nothing is done.
    SAME("same"),
    /// A rule says no.
    WRONG("wrong");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Outcome of(String code) {
      for (var outcome : values()) {
        if (outcome.code.equals(code)) {
          return outcome;
        }
      }
      throw new IllegalArgumentException(code);
    }
  }

  /// @param refusal which rule said no, with its parameters; the pages find the words
  public record Result(Outcome outcome, @Nullable Refusal refusal, Map<String, String> parameters) {
    public static Result of(Outcome outcome) {
      return new Result(outcome, null, Map.of());
    }

    public static Result of(Refused refused) {
      return new Result(Outcome.WRONG, refused.refusal(), refused.parameters());
    }

    public Optional<Refused> refused() {
      return refusal == null ? Optional.empty() : Optional.of(new Refused(refusal, parameters));
    }
  }
}
