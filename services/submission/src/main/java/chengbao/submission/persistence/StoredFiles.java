package chengbao.submission.persistence;

import chengbao.manuscript.ContentHash;
import chengbao.submission.KeptFiles;
import chengbao.submission.ReceivedFile;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Optional;

/// Files in the service's own database, so that a file and the verb that brought it are one
/// transaction and one backup.
@ApplicationScoped
class StoredFiles implements KeptFiles {
  private final EntityManager entities;
  private final Clock clock;

  StoredFiles(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public void keep(ReportId report, String purpose, ReceivedFile file) {
    entities
        .createNativeQuery(
            """
            insert into kept_file (hash, media_type, size, content, kept_at)
            values (:hash, :type, :size, :content, :now) on conflict (hash) do nothing\
            """)
        .setParameter("hash", file.hash().value())
        .setParameter("type", file.kind().type())
        .setParameter("size", file.size())
        .setParameter("content", file.bytes())
        .setParameter("now", clock.instant())
        .executeUpdate();
    purpose(
            """
            insert into kept_file_purpose (report_id, purpose, hash)
            values (:report, :purpose, :hash) on conflict do nothing\
            """,
            report,
            purpose,
            file.hash())
        .executeUpdate();
  }

  @Override
  public Optional<byte[]> find(ReportId report, ContentHash hash) {
    var content =
        entities
            .createNativeQuery(
                """
                select content from kept_file where hash = :hash and exists
                  (select 1 from kept_file_purpose p where p.hash = :hash and p.report_id = :report)\
                """,
                Tuple.class)
            .setParameter("hash", hash.value())
            .setParameter("report", report.value());
    return Columns.only(content, byte[].class).stream().findFirst();
  }

  @Override
  public void release(ReportId report, String purpose, ContentHash hash) {
    purpose(
            """
            delete from kept_file_purpose
             where report_id = :report and purpose = :purpose and hash = :hash\
            """,
            report,
            purpose,
            hash)
        .executeUpdate();
    entities
        .createNativeQuery(
            """
            delete from kept_file where hash = :hash
               and not exists (select 1 from kept_file_purpose p where p.hash = :hash)\
            """)
        .setParameter("hash", hash.value())
        .executeUpdate();
  }

  private Query purpose(String statement, ReportId report, String purpose, ContentHash hash) {
    return entities
        .createNativeQuery(statement)
        .setParameter("report", report.value())
        .setParameter("purpose", purpose)
        .setParameter("hash", hash.value());
  }
}
