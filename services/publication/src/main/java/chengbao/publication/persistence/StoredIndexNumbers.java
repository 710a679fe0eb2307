package chengbao.publication.persistence;

import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.IndexNumbers;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Index numbers in PostgreSQL. A series, and a number that is looked up, stay locked until the
/// transaction ends.
@ApplicationScoped
class StoredIndexNumbers implements IndexNumbers {

  private final EntityManager entities;

  StoredIndexNumbers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public long last(String series) {
    lock(series);
    return (Long)
        entities
            .createNativeQuery(
                "select coalesce(max(last), 0) from index_number_series where series = :series",
                Long.class)
            .setParameter("series", series)
            .getSingleResult();
  }

  @Override
  public void take(String series, long serial) {
    entities
        .createNativeQuery(
            """
            insert into index_number_series as series (series, last) values (:series, :serial)
            on conflict (series) do update set last = excluded.last
            """)
        .setParameter("series", series)
        .setParameter("serial", serial)
        .executeUpdate();
  }

  @Override
  public Optional<ReportId> holder(IndexNumber number) {
    lock(number.value());
    List<?> found =
        entities
            .createNativeQuery(
                "select report from index_numbers where number = :number", UUID.class)
            .setParameter("number", number.value())
            .getResultList();
    return found.stream().map(report -> new ReportId((UUID) report)).findFirst();
  }

  /// Two who want the same wait for each other.
  private void lock(String what) {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:what, 1)) as text)", String.class)
        .setParameter("what", what)
        .getResultList();
  }

  @Override
  public void restore(IndexNumber number, ReportId report) {
    entities
        .createNativeQuery(
            """
            insert into index_number_series as series (series, last) values (:series, :serial)
            on conflict (series) do update set last = greatest(series.last, excluded.last)
            """)
        .setParameter("series", number.series())
        .setParameter("serial", Math.max(1, number.serial()))
        .executeUpdate();
    entities
        .createNativeQuery(
            """
            insert into index_numbers (number, report) values (:number, :report)
            on conflict do nothing
            """)
        .setParameter("number", number.value())
        .setParameter("report", report.value())
        .executeUpdate();
  }

  @Override
  public void give(IndexNumber number, ReportId report) {
    entities
        .createNativeQuery("insert into index_numbers (number, report) values (:number, :report)")
        .setParameter("number", number.value())
        .setParameter("report", report.value())
        .executeUpdate();
  }
}
