package chengbao.review.web.record;

import chengbao.ledger.acts.Act;
import chengbao.review.CaseActs;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.web.Reason;
import chengbao.review.web.Reasons;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells 办理记录 as a story: what all three services did to a report, in one list.
@RequestScoped
public class Stories {
  private final CaseActs acts;
  private final Reasons reasons;
  private final ReasonCodes reasonCodes;
  private final Clock clock;

  Stories(CaseActs acts, Reasons reasons, ReasonCodes reasonCodes, Clock clock) {
    this.acts = acts;
    this.reasons = reasons;
    this.reasonCodes = reasonCodes;
    this.clock = clock;
  }

  /// Newest first.
  public List<StoryLine> of(OnDesk desk) {
    return told(
        desk, reasons.inForce().stream().collect(Collectors.toMap(Reason::code, Reason::name)));
  }

  /// For the files, whatever language its reader has chosen.
  List<StoryLine> inChinese(OnDesk desk) {
    return told(
        desk,
        reasonCodes.inForce(clock.instant()).stream()
            .collect(Collectors.toMap(ReasonCode::code, ReasonCode::chineseName)));
  }

  private List<StoryLine> told(OnDesk desk, Map<String, String> names) {
    return StoryLine.of(desk.found(), noteworthy(desk), names);
  }

  /// What was noted on passages is shown at the passages.
  private List<Act> noteworthy(OnDesk desk) {
    return acts.of(desk.found().file(), desk.reader()).stream()
        .filter(act -> !CaseActs.staysInOffice(act.verb()))
        .toList();
  }
}
