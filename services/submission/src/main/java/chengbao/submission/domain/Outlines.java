package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;

/// The dated outlines (报告提纲).
public interface Outlines {
  Outline inForce(Instant at);

  Outline of(Template template);

  /// The newest first.
  List<Outline> all();
}
