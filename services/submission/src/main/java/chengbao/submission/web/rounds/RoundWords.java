package chengbao.submission.web.rounds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages of rounds. The texts are in `messages/rounds_zh-CN.properties` and
/// `rounds_en.properties`.
@MessageBundle(value = "rounds", locale = "zh-CN")
public interface RoundWords {
  @Message
  String overview();

  @Message
  String task();

  @Message
  String noticeText();

  @Message
  String figures();

  @Message
  String goOnPreparing();

  @Message
  String change();

  @Message
  String cutOff();

  @Message
  String publishBy();

  @Message
  String dueToday();

  @Message
  String daysLeft(int days);

  @Message
  String punctuality(int units);

  @Message
  String punctuality_on_time();

  @Message
  String punctuality_on_time_amended();

  @Message
  String punctuality_late();

  @Message
  String punctuality_extended();

  @Message
  String punctuality_exempt();

  @Message
  String punctuality_missing();

  @Message
  String byState();

  @Message
  String all();

  @Message
  String any();

  @Message
  String filter();

  @Message
  String filterDo();

  @Message
  String unitName();

  @Message
  String kind();

  @Message
  String kind_sub_district();

  @Message
  String kind_district_bureau();

  @Message
  String kind_district_government();

  @Message
  String kind_oversight_office();

  @Message
  String groupOf(String kind, int units);

  @Message
  String longerThan(String days);

  @Message
  String sort();

  @Message
  String sortRegister();

  @Message
  String sortWait();

  @Message
  String sortNew();

  @Message
  String noneFound();

  @Message
  String showAll();

  @Message
  String nudge();

  @Message
  String nudgeTitle();

  @Message
  String nudgeText();

  @Message
  String nudgeHint();

  @Message
  String nudgeDo();

  @Message
  String nudgeUsual(String title, String due);

  @Message
  String nudgedAt();

  @Message
  String nudgedBy(String who);

  @Message
  String copyText();

  @Message
  String copyHint();

  @Message
  String copyTitle();

  @Message
  String copied();

  @Message
  String chooseUnit(String unit);

  @Message
  String choose();

  @Message
  String circular();

  @Message
  String xlsx();

  @Message
  String csv();

  @Message
  String print();

  @Message
  String caption();

  @Message
  String progress();

  @Message
  String progressSteps();

  @Message
  String progress_not_started();

  @Message
  String progress_draft();

  @Message
  String progress_signature();

  @Message
  String progress_submitted();

  @Message
  String progress_review();

  @Message
  String progress_returned();

  @Message
  String progress_approved();

  @Message
  String progress_held();

  @Message
  String progress_published();

  @Message
  String progress_not_published();

  @Message
  String progress_exempt();

  @Message
  String timing();

  @Message
  String overdue();

  @Message
  String extendedTo();

  @Message
  String pageOf(int page, int pages, int units);

  @Message
  String keyDone();

  @Message
  String keyNow();

  @Message
  String keyTodo();

  @Message
  String progressTitle();

  @Message
  String chartText(int owing, int now);

  @Message
  String owingUnits(int owing);

  @Message
  String dueMark(String day);

  @Message
  String keyThisYear();

  @Message
  String keyLastYear();

  @Message
  String keyDue();

  @Message
  String weeksCaption();

  @Message
  String week();

  @Message
  String newlySubmitted();

  @Message
  String together();

  @Message
  String yearBefore();

  @Message
  String days(int month, int day, int lastMonth, int lastDay);

  @Message
  String extensions();

  @Message
  String asksUntil();

  @Message
  String granted();

  @Message
  String notGranted();

  @Message
  String grantUntil();

  @Message
  String decisionReason();

  @Message
  String grant();

  @Message
  String decline();

  @Message
  String undecided();

  @Message
  String ask();

  @Message
  String askUntil();

  @Message
  String askReason();

  @Message
  String askDo();

  @Message
  String elsewhere();

  @Message
  String elsewhereHint();

  @Message
  String recipient();

  @Message
  String recipientHint();

  @Message
  String way();

  @Message
  String wayHint();

  @Message
  String sentOn();

  @Message
  String notedBy();

  @Message
  String elsewhereDo();

  @Message
  String prepare();

  @Message
  String prepareDo();

  @Message
  String plan();

  @Message
  String prepared();

  @Message
  String openNow();

  @Message
  String openNote();

  @Message
  String checkTitle();

  @Message
  String checkFine();

  @Message
  String checkFineText();

  @Message
  String hindrance();

  @Message
  String concernsOf(int number);

  @Message
  String concern_chain_missing();

  @Message
  String concern_level_without_reviewer();

  @Message
  String concern_unit_without_signatory();

  @Message
  String concern_unit_without_drafter();

  @Message
  String concern_unit_without_addressee();

  @Message
  String concern_due_on_day_off();

  @Message
  String concern_cut_off_on_day_off();

  @Message
  String concern_publish_by_on_day_off();

  @Message
  String concern_publish_before_due();

  @Message
  String concern_year_not_announced();

  @Message
  String concern_same_year_asked_already();

  @Message
  String levelOf(String level);

  @Message
  String nextWorkingDay(String day);

  @Message
  String noticeTextLabel();

  @Message
  String copyTo();

  @Message
  String copyToHint();

  @Message
  String period();

  @Message
  String periodFirst();

  @Message
  String periodLast();

  @Message
  String opensAt();

  @Message
  String dueAt();

  @Message
  String dueAtHint();

  @Message
  String graceAt();

  @Message
  String graceHint();

  @Message
  String cutOffAt();

  @Message
  String cutOffHint();

  @Message
  String publishByDay();

  @Message
  String owingTitle();

  @Message
  String owingKinds();

  @Message
  String owingUnitsNamed();

  @Message
  String exemptTitle();

  @Message
  String exemptUnit();

  @Message
  String exemptReason();

  @Message
  String exemptHint();

  @Message
  String chains();

  @Message
  String chainOf(String kind);

  @Message
  String chainLevel(int level);

  @Message
  String noLevel();

  @Message
  String template();

  @Message
  String templateOf(String id, int version);

  @Message
  String templateSections();

  @Message
  String templateLength(int least, int most);

  @Message
  String templateIndicators(int number);

  @Message
  String changeTitle();

  @Message
  String changeDates();

  @Message
  String changeTerms();

  @Message
  String changeReason();

  @Message
  String drafts();

  @Message
  String draftsKeep();

  @Message
  String draftsFollow();

  @Message
  String draftsHint();

  @Message
  String draftsAffected(int number);

  @Message
  String saveDates();

  @Message
  String saveTerms();

  @Message
  String termsHistory();

  @Message
  String termsNumber(int number);

  @Message
  String unitTitle();

  @Message
  String noVersion();

  @Message
  String noVersionText();

  @Message
  String names();

  @Message
  String parent();

  @Message
  String exemptDo();

  @Message
  String exemptEnd();

  @Message
  String indicator();

  @Message
  String measure();

  @Message
  String total();

  @Message
  String noTotal();

  @Message
  String basis();

  @Message
  String basisSubmitted();

  @Message
  String basisApproved();

  @Message
  String figuresHint();

  @Message
  String figuresNone();

  @Message
  String figuresNoneText();

  @Message
  String collection();

  @Message
  String collectionHint();

  @Message
  String collectionDownload();

  @Message
  String collectionUpload();

  @Message
  String collectionFile();

  @Message
  String collectionOffices();

  @Message
  String collectionDiffers();

  @Message
  String collectionAgrees();

  @Message
  String collectionMissing();

  @Message
  String office();

  @Message
  String collectionReported();

  @Message
  String collectionInText();

  @Message
  String noTotal_rate();

  @Message
  String noTotal_not_exact();

  @Message
  String noTotal_periods_differ();

  @Message
  String noTotal_several_in_one_text();

  @Message
  String circularTitle(int year);
}
