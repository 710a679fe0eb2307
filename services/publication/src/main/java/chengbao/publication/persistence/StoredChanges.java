package chengbao.publication.persistence;

import chengbao.publication.domain.Edition;
import chengbao.publication.search.ChangedEditions;
import chengbao.publication.search.SearchedEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has changed among the editions, by the transactions that changed them.
@ApplicationScoped
class StoredChanges implements ChangedEditions {

  private static final String CHANGED =
      """
      select distinct report from editions
      where changed_by >= cast(:since as xid8) and report > :after
      order by report limit :most
      """;
  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager entities;
  private final EditionRows rows;

  StoredChanges(EntityManager entities, EditionRows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  @Override
  @Transactional
  public String origin() {
    return value("select cast(id as text) from editions_origin");
  }

  @Override
  @Transactional
  public String mark() {
    return value("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)");
  }

  private String value(String statement) {
    return Native.value(Native.query(entities, statement), String.class);
  }

  @Override
  @Transactional
  public List<Change> since(String since, @Nullable String after, int most) {
    List<UUID> reports =
        Native.values(
            Native.query(entities, CHANGED)
                .setParameter("since", since.isEmpty() ? "0" : since)
                .setParameter("after", after == null ? FIRST : UUID.fromString(after))
                .setParameter("most", most),
            UUID.class);
    Map<UUID, SearchedEdition> current = current(reports);
    return reports.stream()
        .map(report -> new Change(report.toString(), current.get(report)))
        .toList();
  }

  private Map<UUID, SearchedEdition> current(List<UUID> reports) {
    Map<UUID, SearchedEdition> current = new HashMap<>();
    entities
        .createQuery(
            "from EditionRow e where e.id.report in :reports and e.state = 'published'",
            EditionRow.class)
        .setParameter("reports", reports)
        .setHint("org.hibernate.readOnly", true)
        .getResultList()
        .forEach(row -> {
          if (rows.edition(row) instanceof Edition.Published published) {
            current.put(row.id.report(), SearchedEdition.of(published));
          }
        });
    entities.clear();
    return current;
  }
}
