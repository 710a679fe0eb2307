package chengbao.contracts;

import org.jspecify.annotations.Nullable;

/// 公开属性 with the reason that the two closed kinds need.
///
/// @param kind `active` 主动公开, `on-request` 依申请公开, `none` 不予公开
public record Disclosure(String kind, @Nullable String reason) {}
