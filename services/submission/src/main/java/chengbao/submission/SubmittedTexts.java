package chengbao.submission;

import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Version;
import org.jspecify.annotations.Nullable;

/// Versions as they were submitted, for the office above. A draft is the unit's own.
public interface SubmittedTexts {
  @Nullable Version newest(ReportId report);
}
