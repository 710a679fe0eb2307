package chengbao.review.persistence;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.RecallRequest;
import chengbao.review.domain.RecallRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/// The units' requests in PostgreSQL.
@ApplicationScoped
class StoredRecallRequests implements RecallRequests {
  private final EntityManager entities;

  StoredRecallRequests(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void ask(RecallRequest request) {
    entities.persist(RecallRequestRow.of(request));
  }

  @Override
  public Optional<RecallRequest> open(CaseId report, int number) {
    return entities
        .createQuery(
            """
            from RecallRequestRow r
            where r.caseId = :report and r.version = :number and r.answeredAt is null
            order by r.askedAt
            """,
            RecallRequestRow.class)
        .setParameter("report", report.value())
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .map(RecallRequestRow::request);
  }

  @Override
  public void answered(
      RecallRequest request, boolean granted, String reason, String by, Instant at) {
    var row = entities.find(RecallRequestRow.class, request.event());
    row.granted = granted;
    row.answer = reason;
    row.answeredBy = by;
    row.answeredAt = at;
  }
}
