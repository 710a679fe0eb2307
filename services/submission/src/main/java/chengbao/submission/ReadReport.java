package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// An officer of the unit reads its report. For everybody else it does not exist.
@ApplicationScoped
@Verb
public class ReadReport {
  private final AtWork atWork;
  private final Reports reports;
  private final Units units;
  private final Rounds rounds;
  private final UnitThen unitThen;
  private final FilledHead filled;
  private final Checking checking;

  ReadReport(
      AtWork atWork,
      Reports reports,
      Units units,
      Rounds rounds,
      UnitThen unitThen,
      FilledHead filled,
      Checking checking) {
    this.atWork = atWork;
    this.reports = reports;
    this.units = units;
    this.rounds = rounds;
    this.unitThen = unitThen;
    this.filled = filled;
    this.checking = checking;
  }

  @Transactional
  public ReportSheet read(Caller caller, ReportId id) {
    var report = mustSee(caller, id);
    var office = report.currentStep().office();
    var round = rounds.known(report.cover().round());
    return new ReportSheet(
        report,
        unitThen.of(report),
        round,
        checkup(report),
        office == null ? null : units.find(office).map(Unit::shortName).orElse(null),
        report instanceof Editable editable ? moved(editable.cover(), round) : null);
  }

  private @Nullable Terms moved(Cover cover, Round round) {
    var begun =
        cover.first() != null
            ? null
            : rounds.obligation(cover.round(), cover.unit()).map(Obligation::begun).orElse(null);
    if (begun == null) {
      return null;
    }
    var terms = round.forDraftBegun(begun).inForce();
    return terms.since().isAfter(begun) ? terms : null;
  }

  Report mustSee(Caller caller, ReportId id) {
    return reports
        .find(id)
        .filter(found -> atWork.units(caller).anyMatch(found.cover().unit()::equals))
        .map(found -> found instanceof Editable editable ? filled.in(editable) : found)
        .orElseThrow(() -> new Refused(Refusal.REPORT_UNKNOWN));
  }

  private Checkup checkup(Report report) {
    return switch (report) {
      case Editable editable -> checking.of(editable);
      case InHouse signing -> signing.version().checkup();
      case Submitted submitted -> submitted.version().checkup();
      case Approved approved -> approved.version().checkup();
      case Published published -> published.version().checkup();
      case NotPublished closed -> closed.version().checkup();
    };
  }
}
