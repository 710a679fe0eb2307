package chengbao.submission;

import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Version;
import org.jspecify.annotations.Nullable;

/// Versions as they were submitted, for the office above and for comparing. A draft is the unit's
/// own.
public interface SubmittedTexts {
  @Nullable Version newest(ReportId report);

  /// @param number 第几稿; absent when none was submitted under it
  @Nullable Version of(ReportId report, int number);
}
