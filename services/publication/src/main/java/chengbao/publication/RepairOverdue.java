package chengbao.publication;

import chengbao.ledger.acts.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Looks for what should have been public for a minute, and publishes it again. Doing it twice does
/// it once.
@ApplicationScoped
@Verb
public class RepairOverdue {

  /// From here on it is an alarm.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// By itself; afterwards an operator has to look.
  private static final int ATTEMPTS = 3;

  private final OverdueEditions overdue;
  private final PublishScheduled scheduled;
  private final HeldApprovals approvals;
  private final Clock clock;

  RepairOverdue(
      OverdueEditions overdue, PublishScheduled scheduled, HeldApprovals approvals, Clock clock) {
    this.overdue = overdue;
    this.scheduled = scheduled;
    this.approvals = approvals;
    this.clock = clock;
  }

  /// @param again also what was tried often enough
  /// @return what is still overdue
  public List<OverdueEditions.Overdue> repair(boolean again) {
    for (OverdueEditions.Overdue one : overdue()) {
      Long event = one.heldEvent();
      if (event != null && (again || one.attempts() < ATTEMPTS)) {
        approvals.tryAgain(event);
      }
    }
    scheduled.due().forEach(scheduled::publish);
    return overdue();
  }

  public List<OverdueEditions.Overdue> overdue() {
    return overdue.before(clock.instant().minus(PATIENCE));
  }
}
