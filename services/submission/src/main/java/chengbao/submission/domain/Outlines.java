package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The dated outlines (报告提纲), those of everybody and those of one district.
public interface Outlines {
  /// The newest that offices of the district may use.
  Outline inForce(String district, Instant at);

  Outline of(Template template);

  /// What offices of the district may use, the newest first.
  List<Outline> all(String district);

  /// Nobody else makes a version for the district until this transaction ends.
  Optional<Outline> forRevision(String id, int version, String district);

  void add(Outline outline, Instant from);
}
