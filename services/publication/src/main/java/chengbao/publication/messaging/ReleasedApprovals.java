package chengbao.publication.messaging;

import chengbao.ledger.inbox.HeldEvents;
import chengbao.publication.HeldApprovals;
import jakarta.enterprise.context.ApplicationScoped;

/// Held approvals, tried again through the inbox, so that order and once hold as ever.
@ApplicationScoped
class ReleasedApprovals implements HeldApprovals {

  private static final String BY = "publication";

  private final HeldEvents held;

  ReleasedApprovals(HeldEvents held) {
    this.held = held;
  }

  @Override
  public void tryAgain(long heldEvent) {
    held.release(heldEvent, BY);
  }
}
