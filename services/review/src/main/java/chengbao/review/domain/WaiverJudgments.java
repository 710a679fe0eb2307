package chengbao.review.domain;

import java.util.List;

/// What was said of the 情况说明 of cases; never changed, only said anew.
public interface WaiverJudgments {
  Judgments of(CaseId id);

  void keep(CaseId id, List<WaiverJudgment> made);
}
