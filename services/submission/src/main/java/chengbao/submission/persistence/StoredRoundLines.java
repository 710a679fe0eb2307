package chengbao.submission.persistence;

import chengbao.submission.Overviews.Count;
import chengbao.submission.RoundLine;
import chengbao.submission.RoundLines;
import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

@ApplicationScoped
class StoredRoundLines implements RoundLines {
  private static final String LINES =
      """
      select n.id, n.title, n.notice_number, n.report_year, n.due_at, n.stage, f.short_name, p.beat
      from round n
        join unit f on f.id = n.office_id
        join round_pulse p on p.round_id = n.id
      where n.district in (select u.district from unit u where u.id in (:units))
        and (n.stage = 'open' or n.office_id in (:units))
      order by n.opens_at desc, n.id
      """;

  private final EntityManager entities;
  private final StoredOverviews overviews;

  StoredRoundLines(EntityManager entities, StoredOverviews overviews) {
    this.entities = entities;
    this.overviews = overviews;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<RoundLine> inSightOf(Collection<UnitId> units, Instant now) {
    return ((List<Tuple>)
            entities
                .createNativeQuery(LINES, Tuple.class)
                .setParameter("units", units.stream().map(UnitId::value).toList())
                .getResultList())
        .stream().map(row -> line(row, now)).toList();
  }

  private RoundLine line(Tuple row, Instant now) {
    var id = new RoundId(row.get(0, UUID.class));
    var counts = overviews.counts(id, ((Number) row.get(7)).longValue(), now);
    Predicate<Count> owed = count -> count.punctuality() != Punctuality.EXEMPT;
    return new RoundLine(
        id,
        row.get(1, String.class),
        row.get(2, String.class),
        ((Number) row.get(3)).intValue(),
        Columns.instant(row, 4),
        row.get(5, String.class).equals("prepared"),
        row.get(6, String.class),
        counts.stream().filter(owed).mapToInt(Count::units).sum(),
        counts.stream().filter(owed).mapToInt(Count::submitted).sum(),
        counts.stream()
            .filter(count -> count.state().equals("published"))
            .mapToInt(Count::units)
            .sum());
  }
}
