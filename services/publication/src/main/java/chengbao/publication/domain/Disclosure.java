package chengbao.publication.domain;

import org.jspecify.annotations.Nullable;

/// The 公开属性 that the unit stated before it submitted, with the reason that the two closed kinds
/// need.
public record Disclosure(Kind kind, @Nullable String reason) {

  /// 主动公开、依申请公开、不予公开.
  public enum Kind {
    ACTIVE,
    ON_REQUEST,
    NONE
  }
}
