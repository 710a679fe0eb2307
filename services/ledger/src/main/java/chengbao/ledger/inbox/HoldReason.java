package chengbao.ledger.inbox;

import java.util.Arrays;

/// Why an event waits.
public enum HoldReason {
  /// An earlier event of the key has not arrived; goes on by itself when it has.
  GAP("gap"),
  /// An earlier event of the key is held; goes on after it.
  BEHIND("behind"),
  /// It needs what another topic has not brought yet; tried again by itself until it has.
  AWAITED("awaited"),
  /// A major version that this release does not read; parks the report until released.
  UNKNOWN_MAJOR("unknown-major"),
  /// Applying it failed for good; parks the report until released.
  NOT_APPLIED("not-applied");

  private final String code;

  HoldReason(String code) {
    this.code = code;
  }

  /// As it is stored and shown to programs.
  public String code() {
    return code;
  }

  static HoldReason of(String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
