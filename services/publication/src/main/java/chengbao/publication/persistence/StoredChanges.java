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
    return entities
        .createNativeQuery("select id from editions_origin", UUID.class)
        .getSingleResult()
        .toString();
  }

  @Override
  @Transactional
  public String mark() {
    return (String)
        entities
            .createNativeQuery(
                "select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)", String.class)
            .getSingleResult();
  }

  @Override
  @Transactional
  public List<Change> since(String since, @Nullable String after, int most) {
    List<?> reports =
        entities
            .createNativeQuery(CHANGED, UUID.class)
            .setParameter("since", since.isEmpty() ? "0" : since)
            .setParameter("after", after == null ? FIRST : UUID.fromString(after))
            .setParameter("most", most)
            .getResultList();
    Map<UUID, SearchedEdition> current = current(reports);
    return reports.stream()
        .map(UUID.class::cast)
        .map(report -> new Change(report.toString(), current.get(report)))
        .toList();
  }

  private Map<UUID, SearchedEdition> current(List<?> reports) {
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
