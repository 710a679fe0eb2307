package chengbao.submission.domain;

import java.util.Arrays;

/// The kinds of unit. The code is what is stored and announced.
public enum UnitKind {
  SUB_DISTRICT("sub-district"),
  DISTRICT_BUREAU("district-bureau"),
  DISTRICT_GOVERNMENT("district-government"),
  OVERSIGHT_OFFICE("oversight-office");

  private final String code;

  UnitKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// Whether a unit of this kind owes a report when a round names no units.
  public boolean owes() {
    return this != OVERSIGHT_OFFICE;
  }

  public static UnitKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of unit: " + code));
  }
}
