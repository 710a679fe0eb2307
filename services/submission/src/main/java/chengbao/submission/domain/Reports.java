package chengbao.submission.domain;

import java.util.Optional;

/// Where reports are kept.
public interface Reports {
  void add(Report report);

  /// The report for a change: nobody else changes it until this transaction ends.
  Optional<Report> forChange(ReportId id);

  Optional<Report> find(ReportId id);

  Optional<ReportId> of(UnitId unit, RoundId round);

  /// Keeps the report as it is after one or more moves.
  void save(Report report);
}
