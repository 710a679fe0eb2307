package chengbao.submission.persistence;

import chengbao.submission.FigureLines;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Figures taken out of the frozen versions by the database; the texts stay where they are.
@ApplicationScoped
class StoredFigureLines implements FigureLines {
  private final EntityManager entities;

  StoredFigureLines(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Line> of(RoundId round, @Nullable Collection<UnitId> seenBy, boolean approvedOnly) {
    var query =
        entities
            .createNativeQuery(
                """
                select r.unit_id, cast(f ->> 'indicator' as int) as indicator, f ->> 'measure', f ->> 'unit',
                  cast(f ->> 'value' as numeric), f ->> 'bound', f ->> 'period', f ->> 'quote', f ->> 'blockId'
                from report r
                  join obligation o on o.round_id = r.round_id and o.unit_id = r.unit_id
                  join report_version v on v.report_id = r.id and v.number = r.submitted_versions
                  cross join lateral jsonb_array_elements(coalesce(v.content -> 'checkup' -> 'figures', v.content -> 'figures', '[]')) with ordinality as x(f, n)
                where r.round_id = :round and f ->> 'indicator' is not null
                  and (:everybody or r.unit_id in (:units))
                  and (not :approved or r.state in ('approved', 'published', 'not-published'))
                order by indicator, o.place, x.n
                """,
                Tuple.class)
            .setParameter("round", round.value())
            .setParameter("everybody", seenBy == null)
            .setParameter(
                "units",
                seenBy == null || seenBy.isEmpty()
                    ? List.of(new UUID(0, 0))
                    : seenBy.stream().map(UnitId::value).toList())
            .setParameter("approved", approvedOnly);
    return ((List<Tuple>) query.getResultList())
        .stream()
            .map(row ->
                new Line(
                    new UnitId(row.get(0, UUID.class)),
                    ((Number) row.get(1)).intValue(),
                    row.get(2, String.class),
                    row.get(3, String.class),
                    row.get(4, BigDecimal.class),
                    row.get(5, String.class),
                    row.get(6, String.class),
                    row.get(7, String.class),
                    row.get(8, String.class)))
            .toList();
  }
}
