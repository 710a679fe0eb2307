package chengbao.review.domain;

import org.jspecify.annotations.Nullable;

/// 公开属性 as the unit stated it, with the reason the two closed kinds need.
public record Disclosure(Kind kind, @Nullable String reason) {
  /// 主动公开, 依申请公开, 不予公开.
  public enum Kind {
    ACTIVE,
    ON_REQUEST,
    NONE
  }
}
