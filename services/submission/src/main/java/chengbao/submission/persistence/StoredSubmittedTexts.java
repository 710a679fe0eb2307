package chengbao.submission.persistence;

import chengbao.submission.SubmittedTexts;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Version;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredSubmittedTexts implements SubmittedTexts {
  private final ReportRows reports;
  private final VersionRows versions;

  StoredSubmittedTexts(ReportRows reports, VersionRows versions) {
    this.reports = reports;
    this.versions = versions;
  }

  @Override
  public @Nullable Version newest(ReportId report) {
    var row = reports.findById(report.value());
    return row == null || row.submittedVersions == 0
        ? null
        : versions.of(row.id, row.submittedVersions);
  }

  @Override
  public @Nullable Version of(ReportId report, int number) {
    return versions
        .findByIdOptional(new VersionRow.Key(report.value(), number))
        .filter(row -> row.signedAt != null)
        .map(VersionRow::version)
        .orElse(null);
  }
}
