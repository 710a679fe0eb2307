package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.UnitStanding;
import chengbao.publication.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Keeps what submission announces of a unit and its site.
@ApplicationScoped
@Verb
public class FollowUnit {

  private final Units units;

  FollowUnit(Units units) {
    this.units = units;
  }

  @Transactional
  public void follow(UnitStanding unit) {
    units.keep(unit);
  }
}
