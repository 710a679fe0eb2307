package chengbao.publication.persistence;

import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.IndexNumbers;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// Index numbers in PostgreSQL. The row of a series is locked until its transaction ends.
@ApplicationScoped
class StoredIndexNumbers implements IndexNumbers {

  private final EntityManager entities;

  StoredIndexNumbers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public long next(String series) {
    return (Long)
        entities
            .createNativeQuery(
                """
                insert into index_number_series as series (series, last) values (:series, 1)
                on conflict (series) do update set last = series.last + 1
                returning last
                """,
                Long.class)
            .setParameter("series", series)
            .getSingleResult();
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
