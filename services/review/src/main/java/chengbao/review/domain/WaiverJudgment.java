package chengbao.review.domain;

import java.time.Instant;

/// Whether an office accepts the unit's 情况说明 to a finding, said by the reviewer who has the case.
/// It holds for one version; said again at the same level, the later word counts.
public record WaiverJudgment(
    String finding,
    boolean accepted,
    int version,
    Level level,
    PersonId person,
    String name,
    Instant at) {}
