package chengbao.review.persistence;

import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;

/// The states as they stand in the column.
final class States {
  static final String WAITING = "waiting";
  static final String CLAIMED = "claimed";
  static final String WITH_UNIT = "with-unit";
  static final String DECIDED = "decided";

  private States() {}

  static String of(ReviewCase reviewCase) {
    return switch (reviewCase) {
      case Waiting _ -> WAITING;
      case Claimed _ -> CLAIMED;
      case WithUnit _ -> WITH_UNIT;
      case Decided _ -> DECIDED;
    };
  }
}
