package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;

/// 催报: the office reminds one or many units that have not submitted. Those that have meanwhile are
/// left out, so that nobody is reminded of what is done. A few are reminded at once, many by a job.
@ApplicationScoped
@Verb
public class NudgeUnits {
  private final RoundDesk desk;
  private final Overviews overviews;
  private final RoundJobs jobs;
  private final RoundSteps steps;
  private final TimeOrdered ids;

  NudgeUnits(
      RoundDesk desk, Overviews overviews, RoundJobs jobs, RoundSteps steps, TimeOrdered ids) {
    this.desk = desk;
    this.overviews = overviews;
    this.jobs = jobs;
    this.steps = steps;
    this.ids = ids;
  }

  /// The job that reminds them, which for a few units has ended already.
  @Transactional
  public RoundJob nudge(Caller caller, RoundId id, Collection<UnitId> chosen, String text) {
    var taken = desk.take(caller, id);
    if (text.isBlank()) {
      throw new Refused(Refusal.NUDGE_TEXT_MISSING);
    }
    var waiting = overviews.unsubmitted(id, chosen);
    if (waiting.isEmpty()) {
      throw new Refused(Refusal.NUDGE_NOBODY);
    }
    var job =
        RoundJob.started(
            ids.next(),
            id,
            RoundJob.Kind.NUDGE,
            text.strip(),
            waiting.size(),
            caller,
            taken.officer(),
            taken.now());
    jobs.add(job, waiting);
    return steps.next(job, taken);
  }
}
