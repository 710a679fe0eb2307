package chengbao.review;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.Judgments;
import chengbao.review.domain.WaiverJudgment;
import chengbao.review.domain.WaiverJudgments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was said of 情况说明, kept in memory.
public final class KeptJudgments implements WaiverJudgments {
  private final Map<CaseId, List<WaiverJudgment>> kept = new HashMap<>();

  @Override
  public Judgments of(CaseId id) {
    return new Judgments(kept.getOrDefault(id, List.of()));
  }

  @Override
  public void keep(CaseId id, List<WaiverJudgment> made) {
    kept.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(made);
  }
}
