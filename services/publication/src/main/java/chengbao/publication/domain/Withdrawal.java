package chengbao.publication.domain;

import java.time.Instant;

/// 撤下, as the notice tells it that is left: a unit's publisher asked, the oversight office
/// confirmed.
///
/// @param reason what the public is told
public record Withdrawal(String reason, Instant at, String unitName, String officeName) {}
