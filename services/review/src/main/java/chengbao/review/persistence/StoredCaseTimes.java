package chengbao.review.persistence;

import chengbao.review.CaseTimes;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/// The stays of a case in PostgreSQL; [DeskLines] writes them.
@ApplicationScoped
class StoredCaseTimes implements CaseTimes {
  private final EntityManager entities;
  private final Cases cases;

  StoredCaseTimes(EntityManager entities, Cases cases) {
    this.entities = entities;
    this.cases = cases;
  }

  @Override
  public List<Stay> of(CaseId id) {
    return StoredCaseLines.tuples(
            entities
                .createNativeQuery(
                    "select * from case_stays where case_id = :id order by place", Tuple.class)
                .setParameter("id", id.value()))
        .stream()
        .map(row ->
            new Stay(
                row.get("at_unit", Boolean.class),
                row.get("level", Integer.class),
                row.get("since_at", Instant.class),
                row.get("until_at", Instant.class)))
        .toList();
  }

  @Override
  public boolean isUnopened(CaseId id, UnitId office) {
    return cases.isUnopened(id, office);
  }
}
