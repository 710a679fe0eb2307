package chengbao.review.web.comments;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of comments, of looking at them again and of the letter. The texts are in
/// `messages/comments_zh-CN.properties` and `comments_en.properties`.
@MessageBundle(value = "comments", locale = "zh-CN")
public interface CommentWords {
  @Message
  String comment();

  @Message
  String passageHere();

  @Message
  String onWhole();

  @Message
  String noteCall();

  @Message
  String write();

  @Message
  String change();

  @Message
  String onPassage();

  @Message
  String wholeReport();

  @Message
  String quote();

  @Message
  String quoteHint();

  @Message
  String kind();

  @Message
  String kind_passage();

  @Message
  String kind_call();

  @Message
  String kind_internal();

  @Message
  String kind_passage_hint();

  @Message
  String kind_call_hint();

  @Message
  String kind_internal_hint();

  @Message
  String weight();

  @Message
  String must();

  @Message
  String advice();

  @Message
  String inner();

  @Message
  String call();

  @Message
  String reasonCode();

  @Message
  String reasonHint();

  @Message
  String chooseReason();

  @Message
  String words();

  @Message
  String wordsHint();

  @Message
  String save();

  @Message
  String remove();

  @Message
  String cancel();

  @Message
  String ofColleague(String name, String office, int version);

  @Message
  String edit();

  @Message
  String heading();

  @Message
  String count(int count);

  @Message
  String mustCount(int count);

  @Message
  String waiting(int count);

  @Message
  String nothingLeft();

  @Message
  String unresolvedLeft(int count);

  @Message
  String none();

  @Message
  String noneHint();

  @Message
  String review();

  @Message
  String backToText();

  @Message
  String letter();

  @Message
  String before();

  @Message
  String now(int version);

  @Message
  String unchanged();

  @Message
  String moved();

  @Message
  String changed();

  @Message
  String gone();

  @Message
  String goneHint(int version);

  @Message
  String answers();

  @Message
  String answerChanged();

  @Message
  String answerExplained();

  @Message
  String answeredOn(int version);

  @Message
  String noAnswer();

  @Message
  String judge();

  @Message
  String resolve();

  @Message
  String unresolve();

  @Message
  String outcome_open();

  @Message
  String outcome_resolved();

  @Message
  String outcome_unresolved();

  @Message
  String judgedBy(String name, int version);

  @Message
  String notTold();

  @Message
  String openingPart();

  @Message
  String headPart();

  @Message
  String scope();

  @Message
  String scopeHint();

  @Message
  String scopeOf(String parts);

  @Message
  String listComma();

  @Message
  String standing();

  @Message
  String standingHint(int count);

  @Message
  String letterTitle();

  @Message
  String letterHint();

  @Message
  String download();

  @Message
  String text();

  @Message
  String kept();

  @Message
  String keptDecision();

  @Message
  String commentSelected();

  @Message
  String close();

  @Message
  String part();

  @Message
  String unsaved();

  @Message
  String unsavedOpen();
}
