package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// A job of a round is stopped (停止办理). What is done stays done.
@ApplicationScoped
@Verb
public class StopRoundJob {
  private final RoundDesk desk;
  private final RoundJobs jobs;
  private final Logbook logbook;

  StopRoundJob(RoundDesk desk, RoundJobs jobs, Logbook logbook) {
    this.desk = desk;
    this.jobs = jobs;
    this.logbook = logbook;
  }

  /// Stopping what has ended changes nothing.
  @Transactional
  public RoundJob stop(Caller caller, RoundId round, UUID id) {
    var taken = desk.take(caller, round);
    var job =
        jobs.forChange(id)
            .filter(found -> found.round().equals(round))
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_JOB));
    if (!job.runs()) {
      return job;
    }
    var stopped = job.cancelled(taken.now());
    jobs.save(stopped);
    logbook.done(round.value(), "stop-round-job", taken.officer(), null, taken.now());
    return stopped;
  }
}
