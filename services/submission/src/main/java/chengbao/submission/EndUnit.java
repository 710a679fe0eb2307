package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// A unit is dissolved (撤销) and nobody carries its work on. What it reported stays readable.
@ApplicationScoped
@Verb
public class EndUnit {
  private final Registry registry;
  private final Ending ending;

  EndUnit(Registry registry, Ending ending) {
    this.registry = registry;
    this.ending = ending;
  }

  @Transactional
  public Unit end(Caller caller, UnitId id, long known, Instant from) {
    var open = registry.open(caller);
    var unit = registry.forChange(open, id, known);
    registry.mustBeALikelyDay(open, unit, from);
    return ending.end(open, unit, null, from, "end-unit");
  }
}
