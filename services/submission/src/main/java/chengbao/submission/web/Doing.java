package chengbao.submission.web;

import chengbao.ledger.acts.Doer;

/// Whoever did something, as every list of acts shows it.
final class Doing {
  private Doing() {}

  /// 甲(代乙) for a delegation.
  static String who(Doer doer) {
    return doer.forName() == null ? doer.name() : doer.name() + "(代" + doer.forName() + ")";
  }
}
