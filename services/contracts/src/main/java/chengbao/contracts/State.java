package chengbao.contracts;

/// The full state of something, published again at each change on a compacted topic.
public sealed interface State extends Event
    permits UnitState, OfficerState, RoundState, EditionState {
  /// Grows with each change; an older one never replaces a newer one.
  long version();

  /// The key of the record.
  String key();
}
