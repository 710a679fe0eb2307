package chengbao.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of review's pages. The texts are in `messages/review_zh-CN.properties` and
/// `review_en.properties`.
@MessageBundle(value = "review", locale = "zh-CN")
public interface ReviewWords {
  @Message
  String cases();

  @Message
  String submission();

  @Message
  String dataTime();

  @Message
  String byState();

  @Message
  String search();

  @Message
  String unitOrTitle();

  @Message
  String level();

  @Message
  String anyLevel();

  @Message
  String levelNumber(int number);

  @Message
  String nothingFound();

  @Message
  String nothingFoundHint();

  @Message
  String clearSearch();

  @Message
  String chip_waiting();

  @Message
  String chip_claimed();

  @Message
  String chip_with_unit();

  @Message
  String chip_decided();

  @Message
  String chip_all();

  @Message
  String empty_waiting();

  @Message
  String empty_waiting_hint();

  @Message
  String empty_claimed();

  @Message
  String empty_claimed_hint();

  @Message
  String empty_with_unit();

  @Message
  String empty_with_unit_hint();

  @Message
  String empty_decided();

  @Message
  String empty_decided_hint();

  @Message
  String empty_all();

  @Message
  String empty_all_hint();

  @Message
  String tableCaption();

  @Message
  String unit();

  @Message
  String state();

  @Message
  String step();

  @Message
  String holder();

  @Message
  String resting();

  @Message
  String submitted();

  @Message
  String toDo();

  @Message
  String annualReport(int year);

  @Message
  String versionNumber(int number);

  @Message
  String unitRevises();

  @Message
  String onFile();

  @Message
  String reviewAt(int level, int levels);

  @Message
  String levelOf(int level, int levels);

  @Message
  String today();

  @Message
  String days(int days);

  @Message
  String stayed(int days);

  @Message
  String since();

  @Message
  String answerBy(String end);

  @Message
  String claim();

  @Message
  String claimOf(String unit);

  @Message
  String open();

  @Message
  String openOf(String unit);

  @Message
  String pages();

  @Message
  String previousPage();

  @Message
  String nextPage();

  @Message
  String comma();

  @Message
  String colon();

  @Message
  String firstSubmitted();

  @Message
  String late();

  @Message
  String inTime();

  @Message
  String versionSubmitted(int number);

  @Message
  String notClaimed();

  @Message
  String disclosure();

  @Message
  String disclosure_active();

  @Message
  String disclosure_on_request();

  @Message
  String disclosure_none();

  @Message
  String secrecy();

  @Message
  String signing();

  @Message
  String onPaper(String day, String name);

  @Message
  String returns();

  @Message
  String times(int times);

  @Message
  String passedOn();

  @Message
  String bar_took_part();

  @Message
  String bar_endorsed_elsewhere();

  @Message
  String withColleague(String name);

  @Message
  String withColleagueHint(String name);

  @Message
  String nowElsewhere(String office);

  @Message
  String nowElsewhereHint();

  @Message
  String waitsForUnit();

  @Message
  String isPublic(String number);

  @Message
  String openPublic();

  @Message
  String isOnFile();

  @Message
  String public_awaited();

  @Message
  String public_held();

  @Message
  String public_not_published();

  @Message
  String public_withdrawn();

  @Message
  String public_published();

  @Message
  String yourWords();

  @Message
  String answerOfUnit();

  @Message
  String views();

  @Message
  String viewText();

  @Message
  String viewPrevious(int number);

  @Message
  String viewPublic();

  @Message
  String viewActs();

  @Message
  String viewAttachments(int count);

  @Message
  String viewFigures();

  @Message
  String figuresAll(int figures, int sums);

  @Message
  String sumsOff(int count);

  @Message
  String checkedBy(String ruleSet);

  @Message
  String stop();

  @Message
  String listComma();

  @Message
  String opening();

  @Message
  String sumHolds();

  @Message
  String sumIsOff();

  @Message
  String figureSubject();

  @Message
  String figureValue();

  @Message
  String figureQuote();

  @Message
  String foundHere();

  @Message
  String notRun(int count);

  @Message
  String ranHereFound(int count);

  @Message
  String ranHereNothing();

  @Message
  String notRunHere();

  @Message
  String parts();

  @Message
  String findings();

  @Message
  String added();

  @Message
  String removed();

  @Message
  String toAccept();

  @Message
  String openFindings();

  @Message
  String explained();

  @Message
  String notExplained();

  @Message
  String sentText(int number);

  @Message
  String withheld(String reason);

  @Message
  String seeFinding(int number);

  @Message
  String waiver();

  @Message
  String accepted();

  @Message
  String decide();

  @Message
  String opinion();

  @Message
  String opinionRequired();

  @Message
  String opinionOptional();

  @Message
  String reasonCode();

  @Message
  String whenReturned();

  @Message
  String chooseReason();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String answerByDay();

  @Message
  String answerByHint();

  @Message
  String acceptHint(int count);

  @Message
  String onlyThisVersion(int number);

  @Message
  String sentProof();

  @Message
  String publicProof();

  @Message
  String claimHint();

  @Message
  String takeOverHint(String name);

  @Message
  String approveHint();

  @Message
  String endorseHint();

  @Message
  String release();

  @Message
  String returnToUnit();

  @Message
  String endorse();

  @Message
  String approve();

  @Message
  String onText();

  @Message
  String backToText();

  @Message
  String backToList();

  @Message
  String report();

  @Message
  String tableInText();
}
