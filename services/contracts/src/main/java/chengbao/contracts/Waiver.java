package chengbao.contracts;

import java.time.Instant;

/// 情况说明: why a finding stands.
public record Waiver(String text, String by, Instant at) {}
