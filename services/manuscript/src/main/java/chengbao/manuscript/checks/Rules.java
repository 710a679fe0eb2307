package chengbao.manuscript.checks;

import chengbao.manuscript.Role;
import java.util.List;
import java.util.Map;

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
          new WantedPartMissing(),
          new Causes(),
          new Share(),
          new PartLength(),
          new Length(),
          new FewFigures(),
          new Arithmetic(),
          new ImpossibleRate(),
          new StatisticalPeriod(),
          new CopiedPassages(),
          new YearInOpening(),
          new YearInTitle(),
          new YearInHeading(),
          new Title(),
          new TitleOrgan(),
          new Addressee(),
          new DoubledHeading(),
          new Numbering(),
          new Chains(),
          new Brackets(),
          new PatternRule("C11-document-number", "document-numbers.txt"),
          new LostCharacters(),
          new LoneMarks(),
          new MixedScript(),
          new PatternRule("C12-words", "confusions.txt"),
          new FixedNames(),
          new PatternRule("C12-set-phrases", "set-phrases.txt"),
          new IdentityNumber(),
          new BankCard(),
          new PatternRule("C13-mobile", "mobile-numbers.txt"),
          new PatternRule("C13-contact", "contacts.txt"),
          new PrivatePerson(),
          new Stability(),
          new SensitiveWords(),
          new Signature(),
          new Late(),
          new PublishedWrongly(),
          new PatternRule("C18-wording", "wording.txt"));

  /// The rules that run once more on the public text just before publication: what fails a site or
  /// harms a person.
  public static final List<String> BEFORE_PUBLICATION =
      List.of("C12-fixed-names", "C12-set-phrases", "C13-identity", "C13-bank-card", "C13-mobile");

  /// Whether a finding has to be looked at before publication: one of those rules, or the name of
  /// whoever has a case of their own.
  public static boolean isForTheLastLook(String rule, Map<String, String> parameters) {
    return BEFORE_PUBLICATION.contains(rule)
        || PrivatePerson.PARTY_TO_A_CASE.equals(parameters.get("variant"))
            && rule.equals("C13-person");
  }

  private Rules() {}
}
