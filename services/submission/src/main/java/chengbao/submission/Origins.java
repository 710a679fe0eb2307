package chengbao.submission;

import chengbao.submission.domain.ReportId;
import java.util.Optional;

/// Where the texts of drafts came from; of each report the last document.
public interface Origins {
  void keep(ReportId report, Origin origin);

  Optional<Origin> find(ReportId report);
}
