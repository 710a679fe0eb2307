package chengbao.submission.domain.notice;

import java.util.Locale;

/// As what somebody is told.
public enum Recipient {
  /// 拟稿人 of the unit
  DRAFTER,
  /// 签发人 of the unit
  SIGNATORY,
  /// 信息公开审核人 of the unit
  PUBLISHER,
  /// 审核人 of the level at which it happened
  REVIEWER,
  /// 审核人 of the level after that one
  NEXT_REVIEWER,
  /// whoever passed it on at a level before (初审人)
  ENDORSER,
  /// 系统管理员 of the office that called for the reports
  ADMINISTRATOR,
  /// whoever is named for the step of the unit's own chain (审签) that comes next
  CLEARER;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Recipient of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
