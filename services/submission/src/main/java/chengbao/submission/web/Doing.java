package chengbao.submission.web;

import chengbao.ledger.acts.Doer;
import chengbao.submission.domain.Officer.Behalf;
import org.jspecify.annotations.Nullable;

/// Whoever did something, as every list of acts shows it.
public final class Doing {
  private Doing() {}

  public static String who(Doer doer) {
    return shown(doer.name(), doer.forName());
  }

  /// 甲(代乙) for a delegation.
  public static String shown(String name, @Nullable String forName) {
    return Behalf.shown(name, forName);
  }
}
