package chengbao.submission.persistence;

import chengbao.submission.CollectedFigures;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Lines of a sheet refer to nothing but their obligation: plain SQL.
@ApplicationScoped
class StoredCollectedFigures implements CollectedFigures {
  private final EntityManager entities;

  StoredCollectedFigures(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Line> of(RoundId round, UnitId unit) {
    return ((List<Tuple>)
            entities
                .createNativeQuery(
                    """
                    select office, indicator, value from collected_figure
                    where round_id = :round and unit_id = :unit order by indicator, office
                    """,
                    Tuple.class)
                .setParameter("round", round.value())
                .setParameter("unit", unit.value())
                .getResultList())
        .stream()
            .map(row ->
                new Line(
                    row.get(0, String.class),
                    ((Number) row.get(1)).intValue(),
                    row.get(2, BigDecimal.class)))
            .toList();
  }

  @Override
  public void replace(
      RoundId round, UnitId unit, Set<String> offices, List<Line> lines, Officer by, Instant at) {
    entities
        .createNativeQuery(
            """
            delete from collected_figure
            where round_id = :round and unit_id = :unit and office in (:offices)
            """)
        .setParameter("round", round.value())
        .setParameter("unit", unit.value())
        .setParameter("offices", offices)
        .executeUpdate();
    lines.forEach(line -> add(round, unit, line, by, at));
  }

  private void add(RoundId round, UnitId unit, Line line, Officer by, Instant at) {
    entities
        .createNativeQuery(
            """
            insert into collected_figure (round_id, unit_id, office, indicator, value, kept_name, kept_at)
            values (:round, :unit, :office, :indicator, :value, :name, :at)
            """)
        .setParameter("round", round.value())
        .setParameter("unit", unit.value())
        .setParameter("office", line.office())
        .setParameter("indicator", line.indicator())
        .setParameter("value", line.value())
        .setParameter("name", by.name())
        .setParameter("at", at)
        .executeUpdate();
  }
}
