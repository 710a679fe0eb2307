package chengbao.publication.messaging;

import chengbao.ledger.inbox.HeldEvent;
import chengbao.publication.HeldEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// The ledger's held events, as pages and resources ask for them.
@ApplicationScoped
class LedgerHeldEvents implements HeldEvents {

  private final chengbao.ledger.inbox.HeldEvents ledger;

  LedgerHeldEvents(chengbao.ledger.inbox.HeldEvents ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Held> open() {
    return ledger.open().stream().map(LedgerHeldEvents::held).toList();
  }

  @Override
  public Optional<Release> release(long id, String operator) {
    return ledger
        .release(id, operator)
        .map(released -> new Release(released.wentOn(), released.stillHeld()));
  }

  private static Held held(HeldEvent event) {
    return new Held(
        event.id(),
        event.topic(),
        event.key(),
        event.type(),
        event.number(),
        event.reason().code(),
        event.failure(),
        event.attempts(),
        event.heldAt());
  }
}
