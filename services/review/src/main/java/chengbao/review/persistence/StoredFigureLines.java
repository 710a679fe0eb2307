package chengbao.review.persistence;

import chengbao.review.FigureLines;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Indicated;
import chengbao.review.domain.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/// Figures by indicator, one row each, written with the version they stand in.
@ApplicationScoped
class StoredFigureLines implements FigureLines {
  private static final String KEEP =
      """
      insert into indicated_figures (case_id, version, indicator, measure, value, unit)
      values (:id, :version, :indicator, :measure, :value, :unit)
      on conflict do nothing
      """;

  private static final String OVER_THE_YEARS =
      """
      select f.indicator, f.measure, c.report_year, f.value, f.unit
      from cases c join indicated_figures f on f.case_id = c.id and f.version = c.version
      where c.unit = :unit and c.report_year <= :year
        and (c.id = :id or c.state = 'decided' or (%s))
      order by f.indicator, f.measure, c.report_year
      """
          .formatted(Jurisdiction.CONDITION);

  private static final String OF_PEERS =
      """
      select f.indicator, f.measure, count(*) as units,
        cast(percentile_cont(0.5) within group (order by f.value) as numeric) as median
      from cases c join indicated_figures f on f.case_id = c.id and f.version = c.version
      where c.round = :round and c.unit_kind = :kind and c.unit <> :unit and %s
      group by f.indicator, f.measure
      """
          .formatted(Jurisdiction.CONDITION);

  private final EntityManager entities;
  private final Clock clock;

  StoredFigureLines(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  void keep(CaseFile file) {
    Collection<Indicated> indicated =
        Indicated.in(file.sent().checkup().figures(), file.subject().round().reportYear());
    for (Indicated one : indicated) {
      entities
          .createNativeQuery(KEEP)
          .setParameter("id", file.id().value())
          .setParameter("version", file.sent().number())
          .setParameter("indicator", one.indicator())
          .setParameter("measure", one.measure())
          .setParameter("value", one.value())
          .setParameter("unit", one.unit())
          .executeUpdate();
    }
  }

  @Override
  public List<Told> overTheYears(CaseFile file, Reviewer reader) {
    Query query =
        bound(OVER_THE_YEARS, file, reader)
            .setParameter("id", file.id().value())
            .setParameter("year", file.subject().round().reportYear());
    return tuples(query).stream()
        .map(row ->
            new Told(
                row.get("indicator", Integer.class),
                row.get("measure", String.class),
                row.get("report_year", Integer.class),
                row.get("value", BigDecimal.class),
                row.get("unit", String.class)))
        .toList();
  }

  @Override
  public List<Peers> ofPeers(CaseFile file, Reviewer reader) {
    Query query =
        bound(OF_PEERS, file, reader)
            .setParameter("round", file.subject().round().id())
            .setParameter("kind", file.subject().unit().kind());
    return tuples(query).stream()
        .map(row ->
            new Peers(
                row.get("indicator", Integer.class),
                row.get("measure", String.class),
                row.get("median", BigDecimal.class),
                row.get("units", Number.class).intValue()))
        .toList();
  }

  private Query bound(String statement, CaseFile file, Reviewer reader) {
    return Jurisdiction.bind(
            entities.createNativeQuery(statement, Tuple.class), reader, clock.instant())
        .setParameter("unit", file.subject().unit().id().value());
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> tuples(Query query) {
    return (List<Tuple>) query.getResultList();
  }
}
