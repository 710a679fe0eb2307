package chengbao.publication.domain;

/// Approved reports that the public may not read, or only on request.
public interface ClosedReports {

  /// Adds one; false when this version of the report was there already.
  boolean add(Approval approval);
}
