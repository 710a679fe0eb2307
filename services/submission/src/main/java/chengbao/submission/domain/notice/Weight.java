package chengbao.submission.domain.notice;

import java.util.Locale;

/// What a notice is to the one who gets it.
public enum Weight {
  /// 待办: something waits for this officer until somebody has done it.
  TO_DO,
  /// 通知
  NEWS;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Weight of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
