package chengbao.submission.persistence;

import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.Clearances;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class StoredClearances implements Clearances {
  private final EntityManager entities;

  StoredClearances(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(ReportId report, Clearance clearance) {
    var row = new ClearanceRow();
    row.reportId = report.value();
    row.at = clearance.at();
    row.content = Documents.write(clearance);
    entities.persist(row);
  }

  @Override
  public List<Clearance> of(ReportId report) {
    return entities
        .createQuery("from ClearanceRow where reportId = :report order by id", ClearanceRow.class)
        .setParameter("report", report.value())
        .getResultStream()
        .map(row -> Documents.read(row.content, Clearance.class))
        .toList();
  }
}
