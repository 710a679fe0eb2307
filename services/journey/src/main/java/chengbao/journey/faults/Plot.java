package chengbao.journey.faults;

/// The ways a report can go, so that no move is left out.
public enum Plot {
  STRAIGHT,
  /// The signatory sends it back to the drafter once.
  DECLINED,
  /// The first level returns it; the unit answers and submits again.
  RETURNED,
  /// The last level returns it.
  RETURNED_LATE,
  /// The first reviewer claims it, puts it back and claims it again.
  RELEASED,
  /// Approved, and by its 公开属性 not published.
  ON_REQUEST;

  boolean isPublic() {
    return this != ON_REQUEST;
  }
}
