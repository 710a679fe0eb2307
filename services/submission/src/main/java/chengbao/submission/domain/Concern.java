package chengbao.submission.domain;

import java.util.Locale;
import java.util.Map;

/// Something that the preview of a round points out before it opens.
///
/// @param unit whom it is about, or the whole round when empty
public record Concern(Kind kind, String unit, Map<String, String> parameters) {

  /// What can be wrong with a plan. Hindrances keep the round from opening, the others are to be
  /// looked at.
  public enum Kind {
    CHAIN_MISSING(true),
    LEVEL_WITHOUT_REVIEWER(true),
    UNIT_WITHOUT_SIGNATORY(false),
    UNIT_WITHOUT_DRAFTER(false),
    UNIT_WITHOUT_ADDRESSEE(false),
    DUE_ON_DAY_OFF(false),
    CUT_OFF_ON_DAY_OFF(false),
    PUBLISH_BY_ON_DAY_OFF(false),
    PUBLISH_BEFORE_DUE(false),
    YEAR_NOT_ANNOUNCED(false),
    SAME_YEAR_ASKED_ALREADY(false);

    private final boolean hindrance;

    Kind(boolean hindrance) {
      this.hindrance = hindrance;
    }

    public boolean isHindrance() {
      return hindrance;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The refusal when it is tried all the same.
  public Refusal refusal() {
    return kind == Kind.LEVEL_WITHOUT_REVIEWER
        ? Refusal.ROUND_LEVEL_WITHOUT_REVIEWER
        : Refusal.ROUND_CHAIN_MISSING;
  }
}
