package chengbao.submission.domain;

import java.time.Instant;

/// The signatory did not sign and said why.
public record Decline(String reason, Person by, Instant at) {
  public Decline {
    if (reason.isBlank()) {
      throw new Refused(Refusal.DECLINE_REASON_MISSING);
    }
  }
}
