package chengbao.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The last look at each page of another platform.
public interface OuterLooks {

  Optional<OuterLook> find(ReportId report, int number);

  void keep(OuterLook look);

  /// Public editions whose page is to be looked at by now, also those never looked at here.
  List<OuterLook> due(Instant now);

  /// Public editions whose page was not found as it should be, the longest so first.
  List<Trouble> troubles();

  /// @param title of the report
  record Trouble(OuterLook look, String title, Approval.Unit unit) {}
}
