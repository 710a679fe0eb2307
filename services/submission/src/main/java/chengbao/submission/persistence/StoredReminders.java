package chengbao.submission.persistence;

import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Reminder;
import chengbao.submission.domain.notice.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Asked for all units of a deadline at once; the primary key lets no reminder come twice.
@ApplicationScoped
class StoredReminders implements Reminders {
  /// Who owes by a deadline and has not submitted.
  private static final String OWING =
      """
      from obligation o join round n on n.id = o.round_id
        left join report r on r.round_id = o.round_id and r.unit_id = o.unit_id
      where n.stage = 'open' and o.exempt_reason is null and coalesce(r.submitted_versions, 0) = 0
      """;

  private static final String DUE = "greatest(n.due_at, coalesce(o.extended_to, n.due_at))";

  private final EntityManager entities;

  StoredReminders(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Waiting> waiting(Instant since) {
    return ((List<Tuple>)
            entities
                .createNativeQuery(
                    "select o.round_id, n.opens_at, %s as due ".formatted(DUE)
                        + OWING
                        + " and %s > :since group by o.round_id, n.opens_at, due".formatted(DUE),
                    Tuple.class)
                .setParameter("since", since)
                .getResultList())
        .stream()
            .map(row ->
                new Waiting(
                    new RoundId(row.get(0, UUID.class)),
                    Columns.instant(row, 1),
                    Columns.instant(row, 2)))
            .toList();
  }

  @Override
  public List<UnitId> record(Waiting deadline, Reminder kind, boolean told, Instant now) {
    var recorded =
        entities
            .createNativeQuery(
                """
                insert into reminder (round_id, unit_id, due_at, kind, told, recorded_at)
                select o.round_id, o.unit_id, cast(:due as timestamptz), cast(:kind as text),
                  cast(:told as boolean), cast(:now as timestamptz)
                """
                    + OWING
                    + " and o.round_id = :round and %s = :due".formatted(DUE)
                    + " on conflict do nothing returning unit_id",
                Tuple.class)
            .setParameter("round", deadline.round().value())
            .setParameter("due", deadline.tooLate())
            .setParameter("kind", kind.code())
            .setParameter("told", told)
            .setParameter("now", now);
    return Columns.only(recorded, UUID.class).stream().map(UnitId::new).toList();
  }
}
