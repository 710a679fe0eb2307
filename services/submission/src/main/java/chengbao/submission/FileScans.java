package chengbao.submission;

/// A scanner for malicious files, where the office runs one.
public interface FileScans {

  /// What the scanner said.
  enum Outcome {
    CLEAN,
    INFECTED,
    /// No scanner is set up.
    NOT_SCANNED
  }

  /// @throws chengbao.submission.domain.Refused when a scanner is set up and does not answer:
  ///   nothing is kept that should have been looked at
  Outcome scan(byte[] bytes);
}
