package chengbao.review;

import chengbao.review.domain.CaseId;
import java.time.Instant;
import java.util.List;

/// When the versions of a case were submitted, the first first.
public interface SubmittedVersions {
  List<Instant> of(CaseId id);
}
