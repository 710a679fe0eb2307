package chengbao.submission.persistence;

import chengbao.submission.RoundNotes;
import chengbao.submission.SentElsewhere;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Notes are lines that only grow and refer to nothing but their obligation: plain SQL.
@ApplicationScoped
class StoredRoundNotes implements RoundNotes {
  private final EntityManager entities;

  StoredRoundNotes(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(UUID id, RoundId round, UnitId unit, SentElsewhere sent) {
    entities
        .createNativeQuery(
            """
            insert into sent_elsewhere (id, round_id, unit_id, recipient, way, sent_on, noted_name, noted_at)
            values (:id, :round, :unit, :recipient, :way, :on, :name, :at)
            """)
        .setParameter("id", id)
        .setParameter("round", round.value())
        .setParameter("unit", unit.value())
        .setParameter("recipient", sent.recipient())
        .setParameter("way", sent.way())
        .setParameter("on", sent.on())
        .setParameter("name", sent.notedBy())
        .setParameter("at", sent.notedAt())
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<SentElsewhere> sentElsewhere(RoundId round, UnitId unit) {
    return ((List<Tuple>)
            entities
                .createNativeQuery(
                    """
                    select recipient, way, sent_on, noted_name, noted_at from sent_elsewhere
                    where round_id = :round and unit_id = :unit order by sent_on, noted_at
                    """,
                    Tuple.class)
                .setParameter("round", round.value())
                .setParameter("unit", unit.value())
                .getResultList())
        .stream()
            .map(row ->
                new SentElsewhere(
                    row.get(0, String.class),
                    row.get(1, String.class),
                    Columns.day(row, 2),
                    row.get(3, String.class),
                    Columns.instant(row, 4)))
            .toList();
  }

  @Override
  public void add(UUID id, Nudge nudge) {
    entities
        .createNativeQuery(
            """
            insert into nudge (id, round_id, unit_id, by_name, at, text)
            values (:id, :round, :unit, :name, :at, :text)
            """)
        .setParameter("id", id)
        .setParameter("round", nudge.round().value())
        .setParameter("unit", nudge.unit().value())
        .setParameter("name", nudge.byName())
        .setParameter("at", nudge.at())
        .setParameter("text", nudge.text())
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Nudge> newest(Collection<UnitId> units) {
    if (units.isEmpty()) {
      return List.of();
    }
    return ((List<Tuple>)
            entities
                .createNativeQuery(
                    """
                    select distinct on (g.round_id, g.unit_id) g.round_id, g.unit_id, g.by_name, g.at, g.text
                    from nudge g left join report r on r.round_id = g.round_id and r.unit_id = g.unit_id
                    where g.unit_id in (:units) and coalesce(r.submitted_versions, 0) = 0
                    order by g.round_id, g.unit_id, g.at desc
                    """,
                    Tuple.class)
                .setParameter("units", units.stream().map(UnitId::value).toList())
                .getResultList())
        .stream()
            .map(row ->
                new Nudge(
                    new RoundId(row.get(0, UUID.class)),
                    new UnitId(row.get(1, UUID.class)),
                    row.get(2, String.class),
                    Columns.instant(row, 3),
                    row.get(4, String.class)))
            .toList();
  }
}
