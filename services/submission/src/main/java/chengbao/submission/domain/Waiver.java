package chengbao.submission.domain;

import java.time.Instant;

/// 情况说明: why a finding stands. It travels with the report.
public record Waiver(String text, Person by, Instant at) {
  public Waiver {
    if (text.isBlank()) {
      throw new Refused(Refusal.WAIVER_TEXT_MISSING);
    }
  }
}
