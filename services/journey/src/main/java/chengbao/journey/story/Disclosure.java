package chengbao.journey.story;

import java.util.Locale;

/// 公开属性 as the API says it.
public enum Disclosure {
  ACTIVE(""),
  ON_REQUEST("涉及尚在办理的事项，依申请公开。"),
  NONE("内部事项，不予公开。");

  private final String reason;

  Disclosure(String reason) {
    this.reason = reason;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Why the public does not get it, empty when it does.
  String reason() {
    return reason;
  }
}
