package chengbao.submission;

import chengbao.submission.domain.CurrentStep;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one unit owes in one round, and how far it has come.
///
/// @param state the report's state, or `not-started`
/// @param step absent while nothing was begun
/// @param stepOfficeName the unit that has to act
public record ObligationLine(
    RoundId round,
    String roundTitle,
    int reportYear,
    Instant due,
    UnitId unit,
    String unitName,
    UnitKind unitKind,
    @Nullable ReportId report,
    String state,
    @Nullable CurrentStep step,
    @Nullable String stepOfficeName,
    int submittedVersions,
    @Nullable Instant firstSubmittedAt,
    @Nullable String publicUrl) {
  public static final String NOT_STARTED = "not-started";

  public boolean late(Instant now) {
    return firstSubmittedAt == null ? !now.isBefore(due) : !firstSubmittedAt.isBefore(due);
  }
}
