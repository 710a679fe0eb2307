package chengbao.submission.domain;

import chengbao.manuscript.ContentHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 审签意见: somebody of the unit let a version pass at a step of its chain.
///
/// @param minutes 会议纪要号 of a collective discussion
/// @param on the text it was given on
/// @param disclosure the 公开属性 it was given on; no hash covers it
public record Clearance(
    ClearanceStep step,
    Person by,
    String position,
    Instant at,
    String opinion,
    @Nullable String minutes,
    ContentHash on,
    Disclosure disclosure) {
  public Clearance {
    if (step == ClearanceStep.DISCUSSION && (minutes == null || minutes.isBlank())) {
      throw new Refused(Refusal.MINUTES_MISSING);
    }
  }

  /// Whether it was given on just this text with just this 公开属性.
  boolean isOn(Version version) {
    return on.equals(version.contentHash()) && disclosure.equals(version.disclosure());
  }
}
