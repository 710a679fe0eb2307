package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Recall;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// 撤回: the unit asks for a submitted report back, with a reason. Review owns the step and answers:
/// by itself as long as nobody has claimed the report.
@ApplicationScoped
@Verb
public class RecallReport {
  private final DraftingDesk desk;
  private final Reports reports;
  private final Announcements announcements;
  private final Logbook logbook;

  RecallReport(DraftingDesk desk, Reports reports, Announcements announcements, Logbook logbook) {
    this.desk = desk;
    this.reports = reports;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  @Transactional
  public Submitted recall(Caller caller, ReportId id, long known, String reason) {
    var taken = desk.take(OfficerFunction.DRAFTER, caller, id);
    var submitted = submitted(taken.report());
    submitted.cover().mustBeAt(known);
    var recall = Recall.asked(reason.strip(), taken.officer().person(), taken.now());
    var asking = submitted.asking(recall);
    reports.save(asking);
    announcements.recallRequested(asking, recall, taken.officer());
    logbook.done(id, "recall-report", taken.officer(), asking.version().contentHash(), taken.now());
    return asking;
  }

  private static Submitted submitted(Report report) {
    return switch (report) {
      case Submitted submitted -> submitted;
      case Editable _, InHouse _, Approved _, Published _, NotPublished _ ->
          throw new Refused(Refusal.NOT_IN_REVIEW, Map.of("state", report.state()));
    };
  }
}
