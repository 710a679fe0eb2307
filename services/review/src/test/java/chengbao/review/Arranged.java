package chengbao.review;

import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.SUBJECT;
import static chengbao.review.Demo.ZHOU;

import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Written;
import java.util.Set;

/// Cases brought to a state by the moves that lead there.
public final class Arranged {
  public static final ReasonCode WRONG_PERIOD =
      new ReasonCode("C06", "统计期间不符", "Wrong period", Demo.LONG_AGO, null);

  private Arranged() {}

  public static Waiting waiting() {
    return ReviewCase.open(SUBJECT, Demo.version(1), NOON);
  }

  public static Claimed claimedBy(Reviewer reviewer) {
    return waiting().claim(reviewer, NOON);
  }

  public static WithUnit returnedBy(Reviewer reviewer) {
    return claimedBy(reviewer)
        .returnToUnit(reviewer, WRONG_PERIOD, new Written("请改为全年数据。"), null, NOON);
  }

  public static Waiting endorsedBy(Reviewer reviewer) {
    return claimedBy(reviewer).endorse(reviewer, new Written("同意上报。"), NOON);
  }

  public static Claimed atLastLevelBy(Reviewer reviewer) {
    return endorsedBy(LIN).claim(reviewer, NOON);
  }

  public static Decided approved() {
    return atLastLevelBy(ZHOU).approve(ZHOU, new Written("准予备案。"), Set.of("f1"), NOON);
  }
}
