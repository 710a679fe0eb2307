package chengbao.publication.domain;

/// All index numbers that were ever given.
public interface IndexNumbers {

  /// The next serial of a series, from 1. It is given with the transaction: an undone one leaves no
  /// gap, and two at once wait for each other.
  long next(String series);
}
