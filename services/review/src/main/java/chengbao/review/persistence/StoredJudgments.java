package chengbao.review.persistence;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.Judgments;
import chengbao.review.domain.Level;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.WaiverJudgment;
import chengbao.review.domain.WaiverJudgments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was said of 情况说明, one row each time.
@ApplicationScoped
class StoredJudgments implements WaiverJudgments {
  private static final String OF_CASE =
      """
      select j.finding, j.accepted, j.version, j.level, l.office, l.office_name, j.person, j.name, j.at
      from waiver_judgments j
      join case_levels l on l.case_id = j.case_id and l.number = j.level
      where j.case_id = :id order by j.place
      """;

  private static final String KEEP =
      """
      insert into waiver_judgments (case_id, finding, accepted, version, level, person, name, at)
      values (:id, :finding, :accepted, :version, :level, :person, :name, :at)
      """;

  private final EntityManager entities;

  StoredJudgments(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Judgments of(CaseId id) {
    List<Tuple> rows =
        entities
            .createNativeQuery(OF_CASE, Tuple.class)
            .setParameter("id", id.value())
            .getResultList();
    return new Judgments(rows.stream().map(StoredJudgments::judgment).toList());
  }

  @Override
  public void keep(CaseId id, List<WaiverJudgment> made) {
    for (WaiverJudgment one : made) {
      entities
          .createNativeQuery(KEEP)
          .setParameter("id", id.value())
          .setParameter("finding", one.finding())
          .setParameter("accepted", one.accepted())
          .setParameter("version", one.version())
          .setParameter("level", one.level().number())
          .setParameter("person", one.person().value())
          .setParameter("name", one.name())
          .setParameter("at", one.at())
          .executeUpdate();
    }
  }

  private static WaiverJudgment judgment(Tuple row) {
    return new WaiverJudgment(
        row.get("finding", String.class),
        row.get("accepted", Boolean.class),
        row.get("version", Integer.class),
        new Level(
            row.get("level", Integer.class),
            new UnitId(row.get("office", UUID.class)),
            row.get("office_name", String.class)),
        new PersonId(row.get("person", UUID.class)),
        row.get("name", String.class),
        row.get("at", Instant.class));
  }
}
