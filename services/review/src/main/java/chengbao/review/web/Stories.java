package chengbao.review.web;

import chengbao.ledger.acts.Act;
import chengbao.review.CaseActs;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.web.DeskView.Reason;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells 办理记录 as a story: what all three services did to a report, in one list.
@RequestScoped
class Stories {
  private final CaseActs acts;
  private final CommentsViews comments;
  private final ReasonCodes reasonCodes;
  private final Clock clock;

  Stories(CaseActs acts, CommentsViews comments, ReasonCodes reasonCodes, Clock clock) {
    this.acts = acts;
    this.comments = comments;
    this.reasonCodes = reasonCodes;
    this.clock = clock;
  }

  /// Newest first.
  List<StoryLine> of(OnDesk desk) {
    return told(
        desk, comments.reasons().stream().collect(Collectors.toMap(Reason::code, Reason::name)));
  }

  /// For the files, whatever language its reader has chosen.
  List<StoryLine> inChinese(OnDesk desk) {
    return told(
        desk,
        reasonCodes.inForce(clock.instant()).stream()
            .collect(Collectors.toMap(ReasonCode::code, ReasonCode::chineseName)));
  }

  private List<StoryLine> told(OnDesk desk, Map<String, String> reasons) {
    return StoryLine.of(desk.found(), noteworthy(desk), reasons);
  }

  /// What was noted on passages is shown at the passages.
  private List<Act> noteworthy(OnDesk desk) {
    return acts.of(desk.found().file(), desk.reader()).stream()
        .filter(act -> !CaseActs.staysInOffice(act.verb()))
        .toList();
  }
}
