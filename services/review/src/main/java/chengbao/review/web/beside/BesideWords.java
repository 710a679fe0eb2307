package chengbao.review.web.beside;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what lies beside the text sent up. The texts are in
/// `messages/beside_zh-CN.properties` and `beside_en.properties`.
@MessageBundle(value = "beside", locale = "zh-CN")
public interface BesideWords {
  @Message
  String sentText(int number);

  @Message
  String publicText();

  @Message
  String nothingWithheld();

  @Message
  String withheldCount(long count, int share);

  @Message
  String withheld(String reason);

  @Message
  String withheldHere(String reason);

  @Message
  String noReason();

  @Message
  String notForThePublic();

  @Message
  String noAttachments();

  @Message
  String year(int year);

  @Message
  String viewLastYear(int year);

  @Message
  String lastYearNot(int year);

  @Message
  String lastYearNotHint();

  @Message
  String lastYearHead(int year, int number);

  @Message
  String notOnFile();

  @Message
  String sums(long kept, long changed, long added, long removed);

  @Message
  String wentLeft();

  @Message
  String cameRight();

  @Message
  String movedHere();

  @Message
  String viewCopied();

  @Message
  String comparedWithNone();

  @Message
  String comparedWith(int count, int share);

  @Message
  String comparedHow();

  @Message
  String sharePerPart();

  @Message
  String part();

  @Message
  String characters();

  @Message
  String copiedCharacters();

  @Message
  String share();

  @Message
  String nothingCopied();

  @Message
  String sameWords();

  @Message
  String thisReport();

  @Message
  String otherReport();

  @Message
  String copiedCount(int number, int characters);

  @Message
  String ownReport(int year);

  @Message
  String wordForWord();

  @Message
  String alike(int percent);

  @Message
  String alikeOwn(int year, int characters);

  @Message
  String alikeOther(String unit, int characters);

  @Message
  String copiedShare(int share);

  @Message
  String viewLists();

  @Message
  String listsHint();

  @Message
  String planAndDone(int year);

  @Message
  String noPlanRead();

  @Message
  String planSums(int all, long open);

  @Message
  String planned();

  @Message
  String done();

  @Message
  String shortcomingsAndMeasures();

  @Message
  String noShortcomings();

  @Message
  String shortcomingSums(int all, long open);

  @Message
  String shortcoming();

  @Message
  String measure();

  @Message
  String notSeen();

  @Message
  String figuresCompared();

  @Message
  String figuresComparedHint();

  @Message
  String noIndicators();

  @Message
  String indicator();

  @Message
  String againstLastYear();

  @Message
  String peersMedian();

  @Message
  String trend();

  @Message
  String remark();

  @Message
  String points();

  @Message
  String units(int count);

  @Message
  String sparkLabel();

  @Message
  String farByPoints(String points);

  @Message
  String farByTimes(String times);

  @Message
  String timeSpent();

  @Message
  String atLevel(int number);

  @Message
  String atUnit();

  @Message
  String lessThanADay();

  @Message
  String workingDays(int days);

  @Message
  String roundChanged();

  @Message
  String roundChangedHint();

  @Message
  String noticeChanged(String then, String now);

  @Message
  String dueChanged(String then, String now);

  @Message
  String officesChanged(String then, String now);

  @Message
  String outlineChanged(String then, String now);

  @Message
  String rulesChanged(String then, String now);

  @Message
  String alsoIn();

  @Message
  String andOthers(int count);

  @Message
  String toText();

  @Message
  String unchanged();
}
