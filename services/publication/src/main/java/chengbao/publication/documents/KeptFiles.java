package chengbao.publication.documents;

import chengbao.publication.domain.ReportId;
import java.util.List;
import java.util.Optional;

/// Every file that was ever served.
public interface KeptFiles {

  /// The file as it is served.
  Optional<KeptFile> find(ReportId report, int number, Format format);

  /// Keeps a file that was just made.
  ///
  /// @return the file to serve: another's, when two made it at once
  KeptFile keep(KeptFile made);

  /// Which files have this hash.
  List<Trace> byHash(String sha256);

  /// What a file was.
  record Trace(ReportId report, int number, Format format) {}
}
