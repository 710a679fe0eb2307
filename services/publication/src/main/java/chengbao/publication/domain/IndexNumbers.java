package chengbao.publication.domain;

import java.util.Map;
import java.util.Optional;

/// All index numbers that were ever given.
public interface IndexNumbers {

  /// The last serial given in a series, 0 in a new one. Nobody else sees it until the transaction
  /// ends.
  long last(String series);

  /// Gives a serial with the transaction: an undone one leaves no gap.
  void take(String series, long serial);

  /// The report that has this number. Nobody else can give it until the transaction ends.
  Optional<ReportId> holder(IndexNumber number);

  /// Writes down that a report has this number, for ever.
  ///
  /// @throws IllegalStateException when another report has it
  void give(IndexNumber number, ReportId report);

  /// Writes down numbers that were given before this record began; their series go on after them.
  void restore(Map<IndexNumber, ReportId> given);
}
