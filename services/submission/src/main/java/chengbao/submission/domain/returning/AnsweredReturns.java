package chengbao.submission.domain.returning;

import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Return;
import java.util.List;

/// Returns as they were answered when the report was sent again: they stay readable whatever
/// becomes of the report.
public interface AnsweredReturns {
  /// In the order in which they came.
  List<Return> of(ReportId report);
}
