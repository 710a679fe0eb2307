package chengbao.publication.persistence;

import chengbao.publication.OverdueEditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/// What is overdue, in PostgreSQL: set times that have passed, and approvals among the held events.
@ApplicationScoped
class StoredOverdueEditions implements OverdueEditions {

  private final EntityManager entities;

  StoredOverdueEditions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public List<Overdue> before(Instant instant) {
    List<Tuple> rows =
        entities
            .createNativeQuery(
                """
                select cast(report as text), scheduled_for as due, cast(null as bigint), 0
                from editions where state = 'scheduled' and scheduled_for < :before
                union all
                select key, held_at, id, attempts from held_events
                where type = 'chengbao.report-approved.v1' and settled is null and held_at < :before
                order by due
                """,
                Tuple.class)
            .setParameter("before", instant)
            .getResultList();
    return rows.stream().map(StoredOverdueEditions::overdue).toList();
  }

  private static Overdue overdue(Tuple row) {
    Number event = (Number) row.get(2);
    return new Overdue(
        row.get(0, String.class),
        row.get(1, Instant.class),
        event == null ? null : event.longValue(),
        ((Number) row.get(3)).intValue());
  }
}
