package chengbao.submission;

import chengbao.manuscript.ContentHash;
import chengbao.submission.domain.ReportId;
import java.util.Optional;

/// Files of reports, addressed by the SHA-256 of their bytes: the same bytes lie here once, however
/// often they are brought, and what is read is what was kept.
public interface KeptFiles {
  /// Keeps a file for a report. The same bytes again change nothing.
  ///
  /// @param purpose what it is kept for, such as `attachment`; as long as one purpose stands, the
  ///   file stays
  void keep(ReportId report, String purpose, ReceivedFile file);

  /// A file that was kept for this report, for whatever purpose.
  Optional<byte[]> find(ReportId report, ContentHash hash);

  /// Ends one purpose. When no report needs the bytes any more they are gone.
  void release(ReportId report, String purpose, ContentHash hash);
}
