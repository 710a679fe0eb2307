package chengbao.manuscript;

import java.util.Locale;

/// How much a finding weighs: 必须修改, 需修改或说明, 建议核对, 提示.
public enum Severity {
  BLOCKER,
  ERROR,
  WARNING,
  NOTE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Severity ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
