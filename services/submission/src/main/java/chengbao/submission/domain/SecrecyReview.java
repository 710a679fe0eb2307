package chengbao.submission.domain;

import java.time.Instant;

/// 保密审查, recorded in the unit before the report is sent for signature (先审查后公开). There is one
/// outcome that lets a report go on: nothing secret in it.
///
/// @param reviewer the name as the unit recorded it
public record SecrecyReview(String reviewer, Instant at) {
  public static final String CLEARED = "cleared";

  public SecrecyReview {
    if (reviewer.isBlank()) {
      throw new Refused(Refusal.SECRECY_REVIEW_MISSING);
    }
  }
}
