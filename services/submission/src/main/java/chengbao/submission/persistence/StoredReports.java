package chengbao.submission.persistence;

import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class StoredReports implements Reports {
  private final ReportRows rows;
  private final SectionRows sections;
  private final VersionRows versions;
  private final AnsweredReturnRows returns;
  private final ObligationRows obligations;

  StoredReports(
      ReportRows rows,
      SectionRows sections,
      VersionRows versions,
      AnsweredReturnRows returns,
      ObligationRows obligations) {
    this.rows = rows;
    this.sections = sections;
    this.versions = versions;
    this.returns = returns;
    this.obligations = obligations;
  }

  @Override
  public void add(Report report) {
    var row = new ReportRow();
    ReportRowWriting.write(report, row);
    rows.persist(row);
    keepText(report);
    rows.flush();
  }

  @Override
  public Optional<Report> forChange(ReportId id) {
    return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(this::report);
  }

  @Override
  public Optional<Report> find(ReportId id) {
    return rows.findByIdOptional(id.value()).map(this::report);
  }

  /// Takes the obligation as a lock, so that of two who begin at once the second finds the first's
  /// report.
  @Override
  public Optional<ReportId> of(UnitId unit, RoundId round) {
    obligations.findByIdOptional(
        new ObligationRow.Key(round.value(), unit.value()), LockModeType.PESSIMISTIC_WRITE);
    return rows.find("roundId = ?1 and unitId = ?2", round.value(), unit.value())
        .firstResultOptional()
        .map(row -> new ReportId(row.id));
  }

  @Override
  public void save(Report report) {
    var row = rows.findById(report.cover().id().value(), LockModeType.PESSIMISTIC_WRITE);
    if (row.version >= report.cover().version()) {
      throw new Refused(Refusal.VERSION_STALE, Map.of("version", String.valueOf(row.version)));
    }
    ReportRowWriting.write(report, row);
    keepText(report);
    rows.flush();
  }

  private void keepText(Report report) {
    var id = report.cover().id().value();
    switch (report) {
      case Editable editable -> sections.keep(id, editable.papers().text().sections());
      case InHouse frozen -> versions.freeze(id, frozen.version());
      case Submitted submitted -> {
        versions.close(id, submitted.version(), submitted.signature().at());
        var answered = submitted.answered();
        if (answered != null) {
          returns.keep(id, answered);
        }
      }
      case Approved _, Published _, NotPublished _ -> {}
    }
  }

  private Report report(ReportRow row) {
    return new ReportRowReading(
            row, () -> sections.of(row.id), number -> versions.of(row.id, number))
        .report();
  }
}
