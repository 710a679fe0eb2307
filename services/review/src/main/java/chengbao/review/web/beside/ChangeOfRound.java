package chengbao.review.web.beside;

import chengbao.review.domain.RoundChange;
import chengbao.review.web.RuleNames;
import chengbao.review.web.Shown;
import java.util.Locale;

/// A change of the round in words.
///
/// @param what `notice-number`, `due`, `offices`, `outline` or `rules`
record ChangeOfRound(String what, String then, String now) {

  static ChangeOfRound of(RoundChange change, Locale locale) {
    return switch (change) {
      case RoundChange.NoticeNumber number ->
          new ChangeOfRound("notice-number", number.then(), number.now());
      case RoundChange.Due due ->
          new ChangeOfRound("due", Shown.lastMinute(due.then()), Shown.lastMinute(due.now()));
      case RoundChange.Offices offices ->
          new ChangeOfRound("offices", offices.then(), offices.now());
      case RoundChange.Outline outline ->
          new ChangeOfRound(
              "outline", String.valueOf(outline.then()), String.valueOf(outline.now()));
      case RoundChange.Rules rules ->
          new ChangeOfRound(
              "rules", RuleNames.ofSet(rules.then(), locale), RuleNames.ofSet(rules.now(), locale));
    };
  }
}
