package chengbao.submission.persistence;

import chengbao.submission.Origin;
import chengbao.submission.Origins;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class StoredOrigins implements Origins {
  private final EntityManager entities;

  StoredOrigins(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void keep(ReportId report, Origin origin) {
    var row = new OriginRow();
    row.reportId = report.value();
    row.content = Documents.write(origin);
    entities.merge(row);
  }

  @Override
  public Optional<Origin> find(ReportId report) {
    return Optional.ofNullable(entities.find(OriginRow.class, report.value()))
        .map(row -> Documents.read(row.content, Origin.class));
  }
}
