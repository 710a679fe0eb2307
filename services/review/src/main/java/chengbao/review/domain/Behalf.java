package chengbao.review.domain;

import org.jspecify.annotations.Nullable;

/// For whom somebody acts by delegation (代理).
public record Behalf(PersonId person, String name) {

  /// 甲(代乙)
  public static String shown(String name, @Nullable String forName) {
    return forName == null ? name : name + "(代" + forName + ")";
  }
}
