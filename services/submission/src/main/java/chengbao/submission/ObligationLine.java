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
/// @param due with the extension granted to this unit, if there is one
/// @param state the report's state, `not-started` or `exempt`
/// @param step absent while nothing was begun
/// @param stepOfficeName the unit that has to act
/// @param corrects the public edition that is being corrected
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
    @Nullable String publicUrl,
    @Nullable Integer corrects) {
  public static final String NOT_STARTED = "not-started";
  public static final String EXEMPT = "exempt";

  public boolean late(Instant now) {
    if (state.equals(EXEMPT)) {
      return false;
    }
    return firstSubmittedAt == null ? !now.isBefore(due) : !firstSubmittedAt.isBefore(due);
  }
}
