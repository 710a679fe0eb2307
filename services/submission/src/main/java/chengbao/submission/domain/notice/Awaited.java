package chengbao.submission.domain.notice;

import java.util.Locale;

/// What ends a 待办.
public enum Awaited {
  /// The unit begins its report.
  BEGINNING,
  /// Whoever has the report does their step, whatever it is.
  STEP,
  /// The unit submits.
  SUBMISSION,
  /// The office decides about an extension.
  DECISION,
  /// The next reminder comes, or the unit submits.
  REMINDER,
  /// The office that was asked says what it thinks, or the report is approved.
  OPINION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Awaited of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
