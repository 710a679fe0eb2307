package chengbao.submission.web;

import java.math.BigDecimal;

/// How pages and files write the figures of reports.
public final class Figures {
  private Figures() {}

  /// The key of an indicator's name.
  public static String key(int indicator) {
    return "n" + indicator;
  }

  public static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
