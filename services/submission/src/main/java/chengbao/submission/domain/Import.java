package chengbao.submission.domain;

import java.time.Instant;
import java.util.UUID;

/// A file of units or officers that was handed in (批量导入). Its rows were tried out first and nothing
/// was changed by that.
///
/// ```
/// Checked ─► Running ─► Finished
///    └──────────┴─────► Cancelled   rows done stay done
/// ```
public sealed interface Import {
  Sheet sheet();

  /// The code that is stored and answered.
  String state();

  /// What was handed in, and by whom: each row is done under this appointment.
  ///
  /// @param rows how many rows it has
  record Sheet(
      UUID id,
      String district,
      Kind kind,
      String fileName,
      int rows,
      PersonId by,
      AppointmentId under,
      Instant at) {
    public Caller caller() {
      return new Caller(by, under);
    }
  }

  /// What the rows are about.
  enum Kind {
    UNITS("units"),
    OFFICERS("officers");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Kind of(String code) {
      return UNITS.code.equals(code) ? UNITS : OFFICERS;
    }
  }

  record Checked(Sheet sheet) implements Import {
    public Running started() {
      return new Running(sheet);
    }

    public Cancelled cancelled(Instant at) {
      return new Cancelled(sheet, at);
    }

    @Override
    public String state() {
      return "checked";
    }
  }

  record Running(Sheet sheet) implements Import {
    public Finished finished(Instant at) {
      return new Finished(sheet, at);
    }

    public Cancelled cancelled(Instant at) {
      return new Cancelled(sheet, at);
    }

    @Override
    public String state() {
      return "running";
    }
  }

  record Finished(Sheet sheet, Instant at) implements Import {
    @Override
    public String state() {
      return "finished";
    }
  }

  record Cancelled(Sheet sheet, Instant at) implements Import {
    @Override
    public String state() {
      return "cancelled";
    }
  }
}
