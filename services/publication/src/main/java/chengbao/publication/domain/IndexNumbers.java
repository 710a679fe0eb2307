package chengbao.publication.domain;

/// All index numbers that were ever given.
public interface IndexNumbers {

  /// The next serial of a series, from 1. It is given with the transaction: an undone one leaves no
  /// gap, and two at once wait for each other.
  long next(String series);

  /// Writes down that a report has this number, for ever.
  ///
  /// @throws IllegalStateException when another report has it
  void give(IndexNumber number, ReportId report);

  /// Writes down a number that was given before this record began; its series goes on after it.
  void restore(IndexNumber number, ReportId report);
}
