package chengbao.publication.web.withdrawals;

import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.Overseer;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.elsewhere.TakenDownElsewhere;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/// What was taken down here and another platform may still show, as far as it concerns the officer
/// of this request: the office its district's, a publisher the unit's.
@RequestScoped
class TakenDownAtDesk {

  private final AtDesk atDesk;
  private final OuterLooks looks;

  TakenDownAtDesk(AtDesk atDesk, OuterLooks looks) {
    this.atDesk = atDesk;
    this.looks = looks;
  }

  List<TakenDownElsewhere> list() {
    Overseer overseer = atDesk.overseer();
    return TakenDownElsewhere.of(
        overseer.mayConfirm() || !atDesk.isPublisher()
            ? looks.takenDown(overseer)
            : looks.takenDown(atDesk.publisher()));
  }
}
