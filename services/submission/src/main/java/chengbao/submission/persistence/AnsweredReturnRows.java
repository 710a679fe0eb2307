package chengbao.submission.persistence;

import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.returning.AnsweredReturns;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AnsweredReturnRows
    implements PanacheRepositoryBase<AnsweredReturnRow, AnsweredReturnRow.Key>, AnsweredReturns {

  @Override
  public List<Return> of(ReportId report) {
    return list("key.reportId = ?1 order by key.number", report.value()).stream()
        .map(AnsweredReturnRow::returned)
        .toList();
  }

  /// What was answered anew after the unit took its report back replaces the earlier answer.
  void keep(UUID report, Return answered) {
    var key = new AnsweredReturnRow.Key(report, answered.number());
    var known = findByIdOptional(key);
    if (known.filter(row -> row.returned().equals(answered)).isPresent()) {
      return;
    }
    var row = known.orElseGet(AnsweredReturnRow::new);
    row.content = Documents.write(answered);
    if (known.isEmpty()) {
      row.key = key;
      persist(row);
    }
  }
}
