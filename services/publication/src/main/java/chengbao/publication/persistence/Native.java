package chengbao.publication.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/// Statements in PostgreSQL's own words. They answer with rows, also where a row is one value:
/// Hibernate keeps no plan of a native statement that answers with a bare value.
final class Native {

  /// What a lock is about, so that the same word for two things does not make one wait for the
  /// other.
  enum About {
    REPORT,
    NUMBER,
    SITE
  }

  private Native() {}

  static Query query(EntityManager entities, String statement) {
    return entities.createNativeQuery(statement, Tuple.class);
  }

  /// The first column of the only row.
  static <T> T value(Query query, Class<T> type) {
    return ((Tuple) query.getSingleResult()).get(0, type);
  }

  /// The first column of each row.
  static <T> List<T> values(Query query, Class<T> type) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> ((Tuple) row).get(0, type)).toList();
  }

  /// Two who want the same wait for each other until their transactions end.
  static void lock(EntityManager entities, About about, String what) {
    query(entities, "select cast(pg_advisory_xact_lock(hashtextextended(:what, :about)) as text)")
        .setParameter("what", what)
        .setParameter("about", (long) about.ordinal())
        .getResultList();
  }
}
