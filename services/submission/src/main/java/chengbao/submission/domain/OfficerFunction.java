package chengbao.submission.domain;

import java.util.Arrays;

/// What an appointment lets its holder do. The code is what is stored, announced and used at the
/// door.
public enum OfficerFunction {
  DRAFTER("drafter"),
  SIGNATORY("signatory"),
  REVIEWER("reviewer"),
  PUBLISHER("publisher"),
  ADMINISTRATOR("administrator"),
  OPERATOR("operator");

  private final String code;

  OfficerFunction(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// Whether only those who keep the sign-in give and take it, never an administrator's page.
  public boolean isKeptByHand() {
    return this == ADMINISTRATOR || this == OPERATOR;
  }

  public static OfficerFunction of(String code) {
    return Arrays.stream(values())
        .filter(function -> function.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no function: " + code));
  }
}
