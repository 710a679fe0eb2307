package chengbao.review.persistence;

import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The catalogue in PostgreSQL. It comes with a release and is read once.
@ApplicationScoped
class StoredReasonCodes implements ReasonCodes {
  private final EntityManager entities;
  private volatile @Nullable List<ReasonCode> read;

  StoredReasonCodes(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<ReasonCode> inForce(Instant at) {
    return catalogue().stream()
        .filter(code -> !at.isBefore(code.from()))
        .filter(code -> code.until() == null || at.isBefore(code.until()))
        .toList();
  }

  private List<ReasonCode> catalogue() {
    List<ReasonCode> known = read;
    if (known == null) {
      known =
          entities
              .createQuery("from ReasonCodeRow r order by r.place", ReasonCodeRow.class)
              .getResultList()
              .stream()
              .map(ReasonCodeRow::reasonCode)
              .toList();
      read = known;
    }
    return known;
  }
}
