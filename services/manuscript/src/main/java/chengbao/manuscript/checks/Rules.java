package chengbao.manuscript.checks;

import chengbao.manuscript.Role;
import java.util.List;

/// Every rule there is. Which of them are in force, and how much they weigh, is the rule set's
/// business.
public final class Rules {
  public static final List<Rule> ALL =
      List.of(
          new NoText(),
          new TooShort(),
          new MissingSection("C01-achievements", Role.ACHIEVEMENTS),
          new MissingSection("C01-shortcomings", Role.SHORTCOMINGS),
          new LeaderDuty(),
          new MissingSection("C01-plan", Role.PLAN),
          new YearInTitle());

  private Rules() {}
}
