package chengbao.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A reviewer has claimed the case (签收), or was given it by a colleague; the actor is who did that.
/// History: v1; officer, officerName, expectedOn are optional since 2026-11.
///
/// @param officer who has the case now, when the actor gave it to a colleague (分办、转办); absent for
///   one's own
/// @param expectedOn 预计办结日, by the office's own pace
public record CaseClaimed(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    @Nullable String officer,
    @Nullable String officerName,
    @Nullable LocalDate expectedOn)
    implements ReviewMove {
  /// Claimed by the actor, without a day.
  public CaseClaimed(
      long seq,
      @Nullable Actor actor,
      @Nullable String cause,
      Instant at,
      String report,
      int reportVersion,
      Level level) {
    this(seq, actor, cause, at, report, reportVersion, level, null, null, null);
  }
}
