package chengbao.submission;

import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.RoundJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;

/// The next step of a job: a slice of its units, and the note that they are through, in one
/// transaction.
@ApplicationScoped
class RoundSteps {
  static final int REMINDED_AT_ONCE = 50;
  static final int TAKEN_OUT_AT_ONCE = 500;

  private final Overviews overviews;
  private final RoundJobs jobs;
  private final RoundNotes notes;
  private final Logbook logbook;
  private final TimeOrdered ids;

  RoundSteps(
      Overviews overviews, RoundJobs jobs, RoundNotes notes, Logbook logbook, TimeOrdered ids) {
    this.overviews = overviews;
    this.jobs = jobs;
    this.notes = notes;
    this.logbook = logbook;
    this.ids = ids;
  }

  /// The job as it is after the step.
  RoundJob next(RoundJob job, RoundDesk.Taken taken) {
    if (!job.runs()) {
      return job;
    }
    var through =
        switch (job.kind()) {
          case NUDGE -> remind(job, taken);
          case EXPORT -> takeOut(job);
        };
    var further = job.further(through, taken.now());
    jobs.save(further);
    return further;
  }

  private int remind(RoundJob job, RoundDesk.Taken taken) {
    var next = jobs.open(job.id(), REMINDED_AT_ONCE);
    if (next.isEmpty()) {
      return job.total();
    }
    var waiting = overviews.unsubmitted(job.round(), next);
    for (var unit : waiting) {
      notes.add(
          ids.next(),
          new RoundNotes.Nudge(job.round(), unit, taken.officer().name(), taken.now(), job.text()));
    }
    if (!waiting.isEmpty()) {
      logbook.done(
          job.round(),
          "nudge-units",
          taken.officer(),
          taken.now(),
          waiting,
          Map.of("reason", job.text()));
    }
    var meanwhile = new HashSet<>(next);
    meanwhile.removeAll(waiting);
    jobs.told(job.id(), waiting, "reminded");
    jobs.told(job.id(), meanwhile, "submitted");
    return next.size();
  }

  /// All slices tell how it stood when the job was started, as far as time goes.
  private int takeOut(RoundJob job) {
    var lines =
        overviews.lines(
            Overviews.Wanted.all(job.round(), null, job.at()), job.done(), TAKEN_OUT_AT_ONCE);
    jobs.keep(job.id(), job.done(), lines);
    return lines.isEmpty() ? job.total() : lines.size();
  }
}
