package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.Unit;
import chengbao.review.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Submission tells how a unit stands; review shows its name.
@ApplicationScoped
@Verb
public class FollowUnits {
  private final Units units;

  FollowUnits(Units units) {
    this.units = units;
  }

  @Transactional
  public void follow(Unit unit, long version) {
    units.keep(unit, version);
  }
}
