package chengbao.manuscript.answers;

/// What answers a measure or a shortcoming, as far as words tell. A reviewer decides; this only
/// shows where to look.
public sealed interface Answer {

  /// What had to be answered.
  Passage asked();

  /// The passage that fits best.
  ///
  /// @param closeness how much of what was asked it speaks about, 0 to 1
  record Seen(Passage asked, Passage by, double closeness) implements Answer {}

  /// 未见回应: no passage speaks about it.
  record NotSeen(Passage asked) implements Answer {}
}
