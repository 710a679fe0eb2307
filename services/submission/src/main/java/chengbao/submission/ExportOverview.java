package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// 导出: the overview of a round is taken out as it stands, so that table, list and 通报 made of it say
/// the same.
@ApplicationScoped
@Verb
public class ExportOverview {
  private final RoundDesk desk;
  private final Overviews overviews;
  private final RoundJobs jobs;
  private final RoundSteps steps;
  private final Logbook logbook;
  private final TimeOrdered ids;

  ExportOverview(
      RoundDesk desk,
      Overviews overviews,
      RoundJobs jobs,
      RoundSteps steps,
      Logbook logbook,
      TimeOrdered ids) {
    this.desk = desk;
    this.overviews = overviews;
    this.jobs = jobs;
    this.steps = steps;
    this.logbook = logbook;
    this.ids = ids;
  }

  /// The job that takes it out, which for a few units has ended already.
  @Transactional
  public RoundJob export(Caller caller, RoundId id) {
    var taken = desk.take(caller, id);
    var units = overviews.found(Overviews.Wanted.all(id, null, taken.now()));
    var job =
        RoundJob.started(
            ids.next(), id, RoundJob.Kind.EXPORT, "", units, caller, taken.officer(), taken.now());
    jobs.add(job, List.of());
    logbook.done(id.value(), "export-overview", taken.officer(), null, taken.now());
    return steps.next(job, taken);
  }
}
