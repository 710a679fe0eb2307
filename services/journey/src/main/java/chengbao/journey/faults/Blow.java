package chengbao.journey.faults;

/// How a part fails.
public enum Blow {
  /// `kill -9`: nothing is finished, nothing is said to anybody.
  KILL,
  /// Asked to end, as by an update.
  STOP,
  /// It stands still with its connections open, as behind a broken network.
  PAUSE
}
