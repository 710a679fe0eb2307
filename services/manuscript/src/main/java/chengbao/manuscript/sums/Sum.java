package chengbao.manuscript.sums;

import java.util.Locale;

/// A calculation the text states or implies, with its working and whether it comes out.
///
/// @param start where the passage begins in the block: at the total or the first part
/// @param working the calculation in digits and signs only: `49+14+8+2+2=75`
/// @param exact whether all its numbers are exact; an inexact calculation that fails is a hint, no
///   error
public record Sum(
    Kind kind,
    String blockId,
    int start,
    int end,
    String quote,
    String working,
    boolean holds,
    boolean exact) {

  /// What kind of claim it is.
  public enum Kind {
    /// Parts add up to a total.
    PARTS,
    /// A part lies within its whole.
    SUBSET,
    /// A rate follows from two counts.
    RATE,
    /// Shares add up to a hundred.
    SHARES,
    /// Before, after, and the difference.
    CHANGE,
    /// The same thing is counted twice.
    REPEAT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
