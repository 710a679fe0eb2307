package chengbao.submission.persistence;

import chengbao.submission.RoundLine;
import chengbao.submission.RoundLines;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StoredRoundLines implements RoundLines {
  private static final String LINES =
      """
      select n.id as id, n.title as title, n.noticeNumber as notice, n.reportYear as year,
        n.dueAt as due, f.shortName as office, count(o) as units,
        count(case when r.submittedVersions > 0 then 1 end) as submitted,
        count(case when r.state = 'published' then 1 end) as published
      from RoundRow n
        join UnitRow f on f.id = n.officeId
        join ObligationRow o on o.key.roundId = n.id
        left join ReportRow r on r.roundId = n.id and r.unitId = o.key.unitId
      where n.district in (select u.district from UnitRow u where u.id in :units)
      group by n.id, n.title, n.noticeNumber, n.reportYear, n.dueAt, n.opensAt, f.shortName
      order by n.opensAt desc
      """;

  private final EntityManager entities;

  StoredRoundLines(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<RoundLine> inSightOf(Collection<UnitId> units) {
    return entities
        .createQuery(LINES, Tuple.class)
        .setParameter("units", units.stream().map(UnitId::value).toList())
        .getResultStream()
        .map(StoredRoundLines::line)
        .toList();
  }

  private static RoundLine line(Tuple row) {
    return new RoundLine(
        new RoundId(row.get("id", UUID.class)),
        row.get("title", String.class),
        row.get("notice", String.class),
        row.get("year", Integer.class),
        row.get("due", Instant.class),
        row.get("office", String.class),
        Math.toIntExact(row.get("units", Long.class)),
        Math.toIntExact(row.get("submitted", Long.class)),
        Math.toIntExact(row.get("published", Long.class)));
  }
}
