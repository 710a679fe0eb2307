package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// The next step of a job that runs: when the process dies in between, its units are open still,
/// and nothing is done twice. Whoever started it must still be the administrator when its turn
/// comes.
@ApplicationScoped
@Verb
public class ContinueRoundJob {
  private final RoundDesk desk;
  private final RoundJobs jobs;
  private final RoundSteps steps;
  private final Clock clock;

  ContinueRoundJob(RoundDesk desk, RoundJobs jobs, RoundSteps steps, Clock clock) {
    this.desk = desk;
    this.jobs = jobs;
    this.steps = steps;
    this.clock = clock;
  }

  /// @return whether there was something to do
  @Transactional
  public boolean continueNext() {
    var running = jobs.takeRunning();
    running.ifPresent(this::goOn);
    return running.isPresent();
  }

  private void goOn(RoundJob job) {
    try {
      steps.next(job, desk.take(job.by(), job.round()));
    } catch (Refused _) {
      jobs.save(job.cancelled(clock.instant()));
    }
  }
}
