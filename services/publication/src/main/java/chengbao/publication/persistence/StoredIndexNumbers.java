package chengbao.publication.persistence;

import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.IndexNumbers;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
    return Native.value(
        Native.query(
                entities,
                "select coalesce(max(last), 0) from index_number_series where series = :series")
            .setParameter("series", series),
        Long.class);
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
    return Native.values(
            Native.query(entities, "select report from index_numbers where number = :number")
                .setParameter("number", number.value()),
            UUID.class)
        .stream()
        .map(ReportId::new)
        .findFirst();
  }

  private void lock(String what) {
    Native.lock(entities, Native.About.NUMBER, what);
  }

  /// The series in one statement: a row that is written again and again in one transaction grows a
  /// chain, and each time all of it is walked.
  @Override
  public void restore(Map<IndexNumber, ReportId> given) {
    IndexNumber[] numbers = given.keySet().toArray(IndexNumber[]::new);
    entities
        .createNativeQuery(
            """
            insert into index_number_series as here (series, last)
            select series, max(serial)
            from unnest(cast(:series as text[]), cast(:serials as bigint[])) as told (series, serial)
            group by series
            on conflict (series) do update set last = excluded.last where here.last < excluded.last
            """)
        .setParameter("series", Stream.of(numbers).map(IndexNumber::series).toArray(String[]::new))
        .setParameter(
            "serials",
            Stream.of(numbers).map(number -> Math.max(1, number.serial())).toArray(Long[]::new))
        .executeUpdate();
    entities
        .createNativeQuery(
            """
            insert into index_numbers (number, report)
            select number, report
            from unnest(cast(:numbers as text[]), cast(:reports as uuid[])) as told (number, report)
            on conflict do nothing
            """)
        .setParameter("numbers", Stream.of(numbers).map(IndexNumber::value).toArray(String[]::new))
        .setParameter(
            "reports",
            given.values().stream().map(report -> report.value().toString()).toArray(String[]::new))
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
