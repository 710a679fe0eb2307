package chengbao.publication.persistence;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Editions in PostgreSQL.
@ApplicationScoped
class StoredEditions implements Editions {

  private static final int PAGE = 200;

  private final EntityManager entities;
  private final EditionRows rows;

  StoredEditions(EntityManager entities, EditionRows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  @Override
  public Optional<Edition> find(ReportId report, int number) {
    return Optional.ofNullable(row(report, number)).map(rows::edition);
  }

  @Override
  public List<Edition> ofReportForUpdate(ReportId report) {
    waitForRebuilding();
    Native.lock(entities, Native.About.REPORT, report.toString());
    return entities
        .createQuery(
            "from EditionRow e where e.id.report = :report order by e.id.number", EditionRow.class)
        .setParameter("report", report.value())
        .getResultStream()
        .map(rows::edition)
        .toList();
  }

  /// Before anything is read: what a rebuild takes away and puts back must not be seen in between,
  /// and nothing may be held that the rebuild needs.
  private void waitForRebuilding() {
    entities.createNativeQuery("lock table editions in row exclusive mode").executeUpdate();
  }

  @Override
  public void save(Edition edition) {
    EditionRow row = row(edition.report(), edition.number());
    if ((row == null ? 0 : row.version) != edition.version()) {
      throw new Refused(Refusal.VERSION_STALE);
    }
    if (row == null) {
      EditionRow first = rows.row(edition);
      first.version = 1;
      rows.put(first, edition);
      entities.persist(first);
    } else {
      rows.put(row, edition);
    }
    entities.flush();
  }

  /// The version of the record is set by hand: it is the one under which all others know this
  /// state.
  @Override
  public void restore(Edition.Numbered recorded) {
    EditionRow row = row(recorded.report(), recorded.number());
    if (row == null) {
      EditionRow first = rows.row(recorded);
      first.version = recorded.version();
      rows.put(first, recorded);
      entities.persist(first);
      entities.flush();
      entities.clear();
    } else {
      rows.put(row, recorded);
      entities.flush();
      entities
          .createQuery("update EditionRow e set e.version = :version where e.id = :id")
          .setParameter("version", recorded.version())
          .setParameter("id", row.id)
          .executeUpdate();
      entities.detach(row);
    }
  }

  @Override
  public void restore(List<Edition.Numbered> recorded) {
    Map<EditionKey, Long> here = versions(recorded);
    for (Edition.Numbered edition : recorded) {
      Long version = here.get(new EditionKey(edition.report().value(), edition.number()));
      if (version == null) {
        EditionRow first = rows.row(edition);
        first.version = edition.version();
        rows.put(first, edition);
        entities.persist(first);
      } else if (version < edition.version()) {
        restore(edition);
      }
    }
    entities.flush();
    entities.clear();
  }

  private Map<EditionKey, Long> versions(List<Edition.Numbered> recorded) {
    return entities
        .createQuery(
            "select e.id, e.version from EditionRow e where e.id.report in :reports", Tuple.class)
        .setParameter(
            "reports", recorded.stream().map(edition -> edition.report().value()).toList())
        .getResultStream()
        .collect(
            Collectors.toMap(row -> row.get(0, EditionKey.class), row -> row.get(1, Long.class)));
  }

  @Override
  public void holdStill() {
    entities.createNativeQuery("lock table editions in share row exclusive mode").executeUpdate();
    String behind =
        "select exists (select 1 from outbox where topic = 'editions' and sent_at is null)";
    if (Native.value(Native.query(entities, behind), Boolean.class)) {
      throw new Refused(Refusal.RECORD_BEHIND);
    }
  }

  @Override
  public void eachPublic(Consumer<List<Edition.Numbered>> some) {
    EditionKey last = new EditionKey(new UUID(0, 0), 0);
    List<EditionRow> page = page(last);
    while (!page.isEmpty()) {
      some.accept(page.stream().map(row -> (Edition.Numbered) rows.edition(row)).toList());
      last = page.getLast().id;
      entities.clear();
      page = page(last);
    }
  }

  private List<EditionRow> page(EditionKey after) {
    return entities
        .createQuery(
            """
            from EditionRow e where e.indexNumber is not null
            and (e.id.report > :report or e.id.report = :report and e.id.number > :number)
            order by e.id.report, e.id.number
            """,
            EditionRow.class)
        .setParameter("report", after.report())
        .setParameter("number", after.number())
        .setMaxResults(PAGE)
        .getResultList();
  }

  /// The triggers let it through for this transaction only.
  @Override
  public void forgetPublic() {
    entities.clear();
    for (String statement :
        List.of(
            "set local chengbao.rebuilding = 'on'",
            "delete from editions where index_number is not null",
            "delete from index_numbers",
            "delete from index_number_series",
            // one line for all that changes: pages of every kind
            "insert into public_changes (report) values (null)")) {
      entities.createNativeQuery(statement).executeUpdate();
    }
  }

  @Override
  public List<Edition.Scheduled> due(Instant now) {
    return entities
        .createQuery(
            """
            from EditionRow e where e.state = 'scheduled' and e.scheduledFor <= :now
            order by e.scheduledFor
            """,
            EditionRow.class)
        .setParameter("now", now)
        .getResultStream()
        .map(rows::edition)
        .map(Edition.Scheduled.class::cast)
        .toList();
  }

  private @Nullable EditionRow row(ReportId report, int number) {
    return entities.find(EditionRow.class, new EditionKey(report.value(), number));
  }
}
