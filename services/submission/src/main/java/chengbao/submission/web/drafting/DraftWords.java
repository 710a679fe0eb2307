package chengbao.submission.web.drafting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of bringing a text, checking it while it is written, and earlier drafts. The texts are
/// in `messages/draft_zh-CN.properties` and `draft_en.properties`. A bundle cannot hold more than
/// some three hundred messages, so this is beside [Words].
@MessageBundle(value = "draft", locale = "zh-CN")
public interface DraftWords {
  @Message
  String look();

  @Message
  String pasted();

  @Message
  String notTakenYet();

  @Message
  String notTakenYetText();

  @Message
  String traditional();

  @Message
  String traditionalText();

  @Message
  String inOriginal();

  @Message
  String inSimplified();

  @Message
  String hidden_inserted();

  @Message
  String hidden_deleted();

  @Message
  String hidden_comment();

  @Message
  String hidden_concealed();

  @Message
  String places(int count);

  @Message
  String andMore(int count);

  @Message
  String leftOut();

  @Message
  String howChanges();

  @Message
  String acceptAll();

  @Message
  String acceptAllHint();

  @Message
  String rejectAll();

  @Message
  String rejectAllHint();

  @Message
  String chooseChanges();

  @Message
  String takeOver();

  @Message
  String takeOverSimplified();

  @Message
  String doNotTake();

  @Message
  String origin();

  @Message
  String broughtBy();

  @Message
  String broughtAt();

  @Message
  String stripped(int count);

  @Message
  String strippedText();

  @Message
  String originalText();

  @Message
  String fromPaste();

  @Message
  String fromFile(String name);

  @Message
  String strippedShort(int count);

  @Message
  String simplifiedShort();

  @Message
  String acceptedShort();

  @Message
  String rejectedShort();

  @Message
  String leftShort(int count);

  @Message
  String openOrigin();

  @Message
  String checkedUnsaved();

  @Message
  String notRun(int count);

  @Message
  String notRunText();

  @Message
  String listComma();

  @Message
  String backToFinding();

  @Message
  String markedText();

  @Message
  String toFinding(String name);

  @Message
  String countsOf();

  @Message
  String figures(int count);

  @Message
  String figureSubject();

  @Message
  String figureValue();

  @Message
  String sumHolds();

  @Message
  String sumIsOff();

  @Message
  String toHeading();

  @Message
  String toParagraph(int number);

  @Message
  String explainOnceSaved();

  @Message
  String checkOnly();

  @Message
  String toldOffline();

  @Message
  String toldExpired();

  @Message
  String toldOften();

  @Message
  String toldSaved();

  @Message
  String toldConflict();

  @Message
  String toldRefused();

  @Message
  String merged();

  @Message
  String secrecyAgain();

  @Message
  String leftHere();

  @Message
  String leftHereText();

  @Message
  String takeLeft();

  @Message
  String leaveLeft();

  @Message
  String earlier();

  @Message
  String earlierText();

  @Message
  String earlierNone();

  @Message
  String earlierNoneText();

  @Message
  String earlierUntil();

  @Message
  String earlierBy();

  @Message
  String earlierNext();

  @Message
  String earlierLength();

  @Message
  String compareNow();

  @Message
  String compared();

  @Message
  String addedSince();

  @Message
  String removedSince();

  @Message
  String changedSince(int count);

  @Message
  String nothingChanged();

  @Message
  String movedHere();

  @Message
  String restore();

  @Message
  String restoreNote();

  @Message
  String lastYearPart();

  @Message
  String figureLast();

  @Message
  String word();

  @Message
  String textSent();

  @Message
  String textPublic();

  @Message
  String notInPublic();
}
