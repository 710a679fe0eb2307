package chengbao.review.persistence;

import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/// The catalogue in PostgreSQL.
@ApplicationScoped
class StoredReasonCodes implements ReasonCodes {
  private final EntityManager entities;

  StoredReasonCodes(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<ReasonCode> inForce(Instant at) {
    return entities
        .createQuery(
            """
            from ReasonCodeRow r
            where r.key.from <= :at and (r.until is null or r.until > :at) order by r.place
            """,
            ReasonCodeRow.class)
        .setParameter("at", at)
        .getResultStream()
        .map(ReasonCodeRow::reasonCode)
        .toList();
  }
}
