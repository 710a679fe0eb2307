package chengbao.publication.persistence;

import chengbao.publication.documents.Format;
import chengbao.publication.documents.KeptFile;
import chengbao.publication.documents.KeptFiles;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Files of editions in PostgreSQL. Of two that are made at once the first one stays.
@ApplicationScoped
class StoredFiles implements KeptFiles {

  private static final String FIND =
      """
      select sha256, content, made_at from edition_files
      where report = :report and number = :number and format = :format and content is not null
      order by made_at, sha256 limit 1
      """;
  private static final String KEEP =
      """
      insert into edition_files (report, number, format, sha256, size, content, made_at)
      values (:report, :number, :format, :sha256, :size, :content, :madeAt)
      on conflict do nothing
      """;

  private final EntityManager entities;

  StoredFiles(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<KeptFile> find(ReportId report, int number, Format format) {
    Query query =
        entities
            .createNativeQuery(FIND, Object[].class)
            .setParameter("report", report.value())
            .setParameter("number", number)
            .setParameter("format", format.ending());
    return rows(query)
        .findFirst()
        .map(row ->
            new KeptFile(
                report, number, format, (String) row[0], (byte[]) row[1], (Instant) row[2]));
  }

  @Override
  @Transactional
  public KeptFile keep(KeptFile made) {
    entities
        .createNativeQuery(KEEP)
        .setParameter("report", made.report().value())
        .setParameter("number", made.number())
        .setParameter("format", made.format().ending())
        .setParameter("sha256", made.sha256())
        .setParameter("size", made.content().length)
        .setParameter("content", made.content())
        .setParameter("madeAt", made.madeAt())
        .executeUpdate();
    return find(made.report(), made.number(), made.format()).orElse(made);
  }

  @Override
  public List<Trace> byHash(String sha256) {
    Query query =
        entities
            .createNativeQuery(
                "select report, number, format from edition_files where sha256 = :sha256",
                Object[].class)
            .setParameter("sha256", sha256);
    return rows(query)
        .map(row ->
            new Trace(
                new ReportId((UUID) row[0]),
                ((Number) row[1]).intValue(),
                Format.of((String) row[2]).orElseThrow()))
        .toList();
  }

  private static Stream<Object[]> rows(Query query) {
    return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
  }
}
