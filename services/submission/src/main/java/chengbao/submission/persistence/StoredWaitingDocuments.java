package chengbao.submission.persistence;

import chengbao.submission.OpenDocument.Document;
import chengbao.submission.WaitingDocuments;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredWaitingDocuments implements WaitingDocuments {
  private static final Duration KEPT = Duration.ofHours(4);

  private final EntityManager entities;
  private final Clock clock;

  StoredWaitingDocuments(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public UUID keep(ReportId report, Document document) {
    var now = clock.instant();
    entities
        .createQuery("delete from WaitingDocumentRow where keptAt < :then")
        .setParameter("then", now.minus(KEPT))
        .executeUpdate();
    var row = new WaitingDocumentRow();
    row.id = UUID.randomUUID();
    row.reportId = report.value();
    row.keptAt = now;
    switch (document) {
      case Document.Pasted pasted -> row.content = pasted.text().getBytes(StandardCharsets.UTF_8);
      case Document.Uploaded uploaded -> {
        row.fileName = uploaded.fileName();
        row.content = uploaded.bytes();
      }
    }
    entities.persist(row);
    return row.id;
  }

  @Override
  public Optional<Document> find(ReportId report, UUID id) {
    return Optional.ofNullable(entities.find(WaitingDocumentRow.class, id))
        .filter(row -> row.reportId.equals(report.value()))
        .filter(row -> row.keptAt.isAfter(clock.instant().minus(KEPT)))
        .map(StoredWaitingDocuments::document);
  }

  private static Document document(WaitingDocumentRow row) {
    var name = row.fileName;
    return name == null
        ? new Document.Pasted(new String(row.content, StandardCharsets.UTF_8))
        : new Document.Uploaded(row.content, name);
  }
}
