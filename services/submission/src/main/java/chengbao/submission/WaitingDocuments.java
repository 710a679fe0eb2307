package chengbao.submission;

import chengbao.submission.OpenDocument.Document;
import chengbao.submission.domain.ReportId;
import java.util.Optional;
import java.util.UUID;

/// Documents about which the drafter still has to decide something, kept for some hours.
public interface WaitingDocuments {
  UUID keep(ReportId report, Document document);

  Optional<Document> find(ReportId report, UUID id);
}
