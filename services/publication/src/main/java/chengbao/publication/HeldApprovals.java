package chengbao.publication;

/// Approvals that could not be followed when they came.
public interface HeldApprovals {

  /// Follows one again; what was published already is not published twice.
  void tryAgain(long heldEvent);
}
