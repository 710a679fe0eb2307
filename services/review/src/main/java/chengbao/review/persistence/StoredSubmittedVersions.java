package chengbao.review.persistence;

import chengbao.review.SubmittedVersions;
import chengbao.review.domain.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/// The instants of a case's versions, without their texts.
@ApplicationScoped
class StoredSubmittedVersions implements SubmittedVersions {
  private final EntityManager entities;

  StoredSubmittedVersions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Instant> of(CaseId id) {
    return entities
        .createQuery(
            "select v.submittedAt from VersionRow v where v.key.caseId = :id order by v.key.number",
            Instant.class)
        .setParameter("id", id.value())
        .getResultList();
  }
}
