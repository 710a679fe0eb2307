package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/// The rounds of the officer's district, the newest first.
@ApplicationScoped
@Verb
public class ListRounds {
  private final AtWork atWork;
  private final RoundLines lines;
  private final Clock clock;

  ListRounds(AtWork atWork, RoundLines lines, Clock clock) {
    this.atWork = atWork;
    this.lines = lines;
    this.clock = clock;
  }

  @Transactional
  public List<RoundLine> list(Caller caller) {
    var units = atWork.units(caller).toList();
    return units.isEmpty() ? List.of() : lines.inSightOf(units, clock.instant());
  }
}
