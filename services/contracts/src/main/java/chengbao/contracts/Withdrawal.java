package chengbao.contracts;

import java.time.Instant;

/// Why and when an edition was taken down (撤下), as the notice that is left says it.
///
/// @param unitName whose publisher asked for it
/// @param officeName the office that confirmed it
public record Withdrawal(String reason, Instant at, String unitName, String officeName) {}
