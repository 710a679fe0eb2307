package chengbao.submission;

import chengbao.submission.EarlierDrafts.EarlierDraft;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What every drafting verb does first and last: a drafter of the report's unit takes an editable
/// report up, and lays it down again with a line in the record.
@ApplicationScoped
class DraftingDesk {
  private final AtWork atWork;
  private final Reports reports;
  private final FilledHead filled;
  private final EarlierDrafts earlier;
  private final Logbook logbook;
  private final Clock clock;

  DraftingDesk(
      AtWork atWork,
      Reports reports,
      FilledHead filled,
      EarlierDrafts earlier,
      Logbook logbook,
      Clock clock) {
    this.atWork = atWork;
    this.reports = reports;
    this.filled = filled;
    this.earlier = earlier;
    this.logbook = logbook;
    this.clock = clock;
  }

  /// @param now the instant the verb began
  record Taken<R extends Report>(Officer officer, R report, Instant now) {}

  Taken<Editable> takeUp(Caller caller, ReportId id) {
    var taken = take(OfficerFunction.DRAFTER, caller, id);
    return new Taken<>(taken.officer(), filled.in(editable(taken.report())), taken.now());
  }

  /// Takes the report up only if it is still at the version that the caller knows.
  Taken<Editable> takeUp(Caller caller, ReportId id, long known) {
    var taken = takeUp(caller, id);
    taken.report().cover().mustBeAt(known);
    return taken;
  }

  Taken<Report> take(OfficerFunction function, Caller caller, ReportId id) {
    var now = clock.instant();
    var officer = atWork.as(function, caller);
    var report = reports.forChange(id).orElseThrow(() -> new Refused(Refusal.REPORT_UNKNOWN));
    officer.mustWorkFor(atWork.answering(report.cover().unit()));
    return new Taken<>(officer, report, now);
  }

  /// For whoever works in the unit, whatever their functions.
  Taken<Report> takeAsAnybody(Caller caller, ReportId id) {
    var report = reports.forChange(id).orElseThrow(() -> new Refused(Refusal.REPORT_UNKNOWN));
    var officer = atWork.in(atWork.answering(report.cover().unit()), caller);
    return new Taken<>(officer, report, clock.instant());
  }

  <R extends Editable> R layDown(R changed, String verb, Taken<?> taken) {
    if (taken.report() instanceof Editable before) {
      keepEarlier(before, changed, verb, taken);
    }
    reports.save(changed);
    logbook.done(changed.cover().id(), verb, taken.officer(), taken.now());
    return changed;
  }

  /// An empty outline is nothing to come back to.
  private void keepEarlier(Editable before, Editable changed, String verb, Taken<?> taken) {
    var text = before.papers().text();
    if (text.equals(changed.papers().text()) || !text.hasBody()) {
      return;
    }
    earlier.keep(
        before.cover().id(),
        new EarlierDraft(
            UUID.randomUUID(),
            text,
            taken.now(),
            before.papers().hands().getLast(),
            taken.officer().person(),
            verb));
  }

  private static Editable editable(Report report) {
    return switch (report) {
      case Editable editable -> editable;
      case InHouse _, Submitted _, Approved _, Published _, NotPublished _ ->
          throw new Refused(Refusal.NOT_EDITABLE, Map.of("state", report.state()));
    };
  }
}
