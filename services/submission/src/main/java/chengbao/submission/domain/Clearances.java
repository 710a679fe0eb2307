package chengbao.submission.domain;

import java.util.List;

/// All opinions ever given in a unit on its reports. None is changed or taken away.
public interface Clearances {
  void add(ReportId report, Clearance clearance);

  /// Those of a report, the oldest first.
  List<Clearance> of(ReportId report);
}
