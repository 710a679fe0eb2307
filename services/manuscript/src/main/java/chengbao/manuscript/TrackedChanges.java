package chengbao.manuscript;

/// What to do with changes nobody accepted yet in a Word file. The clerk chooses after having seen
/// them in [Source#hidden()].
public enum TrackedChanges {
  /// The text as it will be: insertions in, deletions out.
  ACCEPTED,
  /// The text as it was.
  REJECTED
}
