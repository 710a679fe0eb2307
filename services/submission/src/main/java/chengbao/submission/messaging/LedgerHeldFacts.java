package chengbao.submission.messaging;

import chengbao.ledger.inbox.HeldEvent;
import chengbao.ledger.inbox.HeldEvents;
import chengbao.submission.HeldFact;
import chengbao.submission.HeldFacts;
import chengbao.submission.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class LedgerHeldFacts implements HeldFacts {
  private final HeldEvents held;

  LedgerHeldFacts(HeldEvents held) {
    this.held = held;
  }

  @Override
  public List<HeldFact> open() {
    return held.open().stream().map(LedgerHeldFacts::fact).toList();
  }

  @Override
  public Optional<Release> release(long id, PersonId operator) {
    return held.release(id, operator.toString())
        .map(release -> new Release(id, release.wentOn(), release.stillHeld()));
  }

  private static HeldFact fact(HeldEvent event) {
    return new HeldFact(
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
