package chengbao.submission.domain;

import java.time.Instant;

/// The dated outlines (报告提纲).
public interface Outlines {
  Outline inForce(Instant at);

  Outline of(Template template);
}
