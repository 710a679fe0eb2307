package chengbao.publication.documents;

import chengbao.manuscript.ContentHash;
import chengbao.publication.domain.ReportId;
import java.time.Instant;

/// A file of an edition as it was first made, and is served since.
///
/// @param sha256 lower-case hexadecimal
public record KeptFile(
    ReportId report, int number, Format format, String sha256, byte[] content, Instant madeAt) {

  static KeptFile of(ReportId report, int number, Format format, byte[] content, Instant madeAt) {
    return new KeptFile(
        report, number, format, ContentHash.ofBytes(content).value(), content, madeAt);
  }
}
