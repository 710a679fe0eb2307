package chengbao.publication;

import chengbao.publication.domain.ReportId;
import java.util.Map;

/// How often reports were read (浏览次数). Only numbers; nothing about readers.
public interface ReadersOfEditions {

  /// 0 for a report that nobody has read.
  long of(ReportId report);

  /// Adds what was counted meanwhile, in one statement.
  void add(Map<ReportId, Long> counted);
}
