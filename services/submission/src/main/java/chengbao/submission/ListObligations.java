package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The desk of a unit: what it owes, and how far that is.
@ApplicationScoped
@Verb
public class ListObligations {
  private final AtWork atWork;
  private final ObligationLines lines;

  ListObligations(AtWork atWork, ObligationLines lines) {
    this.atWork = atWork;
    this.lines = lines;
  }

  @Transactional
  public List<ObligationLine> list(Caller caller) {
    var units = atWork.units(caller).toList();
    return units.isEmpty() ? List.of() : lines.ofUnits(units);
  }
}
