package chengbao.manuscript;

import java.util.Locale;

/// Which of the five things a report must tell (Article 24 ff. of the 2019 rules on rule-of-law
/// inspection) a section tells.
public enum Role {
  ACHIEVEMENTS,
  SHORTCOMINGS,
  LEADER_DUTY,
  PLAN,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
