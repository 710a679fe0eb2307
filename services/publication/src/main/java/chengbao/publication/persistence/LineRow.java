package chengbao.publication.persistence;

import chengbao.publication.PublicEditions.Line;
import chengbao.publication.domain.ReportId;
import java.time.Instant;
import java.util.UUID;

/// One line of a list, as the query brings it.
record LineRow(
    UUID report,
    int number,
    String title,
    String unit,
    String unitName,
    String unitKind,
    int reportYear,
    String indexNumber,
    String publicHash,
    Instant publishedAt) {

  Line line() {
    return new Line(
        new ReportId(report),
        number,
        title,
        unit,
        unitName,
        unitKind,
        reportYear,
        indexNumber,
        publicHash,
        publishedAt);
  }
}
