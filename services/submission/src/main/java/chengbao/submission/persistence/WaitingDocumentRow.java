package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "waiting_document")
@SuppressWarnings("NullAway.Init")
class WaitingDocumentRow {
  @Id UUID id;
  UUID reportId;

  /// Absent for a paste.
  @Nullable String fileName;

  byte[] content;
  Instant keptAt;
}
