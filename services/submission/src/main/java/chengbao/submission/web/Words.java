package chengbao.submission.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of submission's pages. The texts are in `messages/submission_zh-CN.properties` and
/// `submission_en.properties`.
@MessageBundle(value = "submission", locale = "zh-CN")
public interface Words {
  @Message
  String desk();

  @Message
  String rounds();

  @Message
  String cases();

  @Message
  String round();

  @Message
  String state();

  @Message
  String step();

  @Message
  String holder();

  @Message
  String since();

  @Message
  String due();

  @Message
  String stayedToday();

  @Message
  String stayedDays(int days);

  @Message
  String from();

  @Message
  String dayOfYear(int month, int day);

  @Message
  String dayWithYear(int year, int month, int day);

  @Message
  String dayWorked(String weekday);

  @Message
  String dayOff(String weekday);

  @Message
  String beforeMidnight();

  @Message
  String beforeTime(String time);

  @Message
  String weekday_1();

  @Message
  String weekday_2();

  @Message
  String weekday_3();

  @Message
  String weekday_4();

  @Message
  String weekday_5();

  @Message
  String weekday_6();

  @Message
  String weekday_7();

  @Message
  String next();

  @Message
  String unit();

  @Message
  String open();

  @Message
  String notBegun();

  @Message
  String level(int number);

  @Message
  String step_drafting();

  @Message
  String step_clearing();

  @Message
  String step_signing();

  @Message
  String step_sealing();

  @Message
  String step_waiting();

  @Message
  String step_reviewing();

  @Message
  String step_changing();

  @Message
  String step_publishing();

  @Message
  String step_held();

  @Message
  String step_done();

  @Message
  String deskOpen();

  @Message
  String deskOther();

  @Message
  String deskOpenNone();

  @Message
  String deskOpenNoneText();

  @Message
  String deskOversees();

  @Message
  String toCases();

  @Message
  String begin();

  @Message
  String goOnDrafting();

  @Message
  String goOnReturned();

  @Message
  String goSign();

  @Message
  String openRound();

  @Message
  String openRoundDo();

  @Message
  String openRoundNote();

  @Message
  String roundTitle();

  @Message
  String roundTitleOf(String year);

  @Message
  String notice();

  @Message
  String noticeHint();

  @Message
  String reportYear();

  @Message
  String dueDayLabel();

  @Message
  String dueDayHint();

  @Message
  String owing();

  @Message
  String owingHint();

  @Message
  String office();

  @Message
  String submittedOf();

  @Message
  String publishedOf();

  @Message
  String roundsNone();

  @Message
  String roundsNoneText();

  @Message
  String asOf();

  @Message
  String rates();

  @Message
  String submittedRate();

  @Message
  String publishedRate();

  @Message
  String ofUnits(long part, int whole);

  @Message
  String unitsStanding();

  @Message
  String ownStanding();

  @Message
  String unitsCaption();

  @Message
  String firstSubmitted();

  @Message
  String publicPage();

  @Message
  String notAsked();

  @Message
  String notAskedText();

  @Message
  String importReport();

  @Message
  String importReplaces();

  @Message
  String importReplacesText();

  @Message
  String chooseAgain();

  @Message
  String uploadTitle();

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String uploadDo();

  @Message
  String pasteTitle();

  @Message
  String pasteLabel();

  @Message
  String pasteHint();

  @Message
  String pasteDo();

  @Message
  String writeByHand();

  @Message
  String version();

  @Message
  String versionNumber(int number);

  @Message
  String passages();

  @Message
  String record();

  @Message
  String saved();

  @Message
  String save();

  @Message
  String returnedBy(String office, String name);

  @Message
  String returnedAt();

  @Message
  String reasonCode();

  @Message
  String answerBy();

  @Message
  String answer();

  @Message
  String answerHint();

  @Message
  String declinedBy(String name);

  @Message
  String lostText();

  @Message
  String notYet(int count);

  @Message
  String sections();

  @Message
  String opening();

  @Message
  String characters(int count);

  @Message
  String charactersAll(int count);

  @Message
  String stated();

  @Message
  String notStated();

  @Message
  String wholeFindings();

  @Message
  String heading();

  @Message
  String body();

  @Message
  String conflict();

  @Message
  String conflictText();

  @Message
  String theirs();

  @Message
  String withheldCount(int count);

  @Message
  String withheldNone();

  @Message
  String withheldMark();

  @Message
  String markPassages();

  @Message
  String findingsOf(String heading);

  @Message
  String explain();

  @Message
  String waiver();

  @Message
  String waiverHint();

  @Message
  String saveWaiver();

  @Message
  String openness();

  @Message
  String opennessNeed();

  @Message
  String disclosure();

  @Message
  String active();

  @Message
  String activeHint();

  @Message
  String onRequest();

  @Message
  String onRequestHint();

  @Message
  String none();

  @Message
  String noneHint();

  @Message
  String disclosure_ACTIVE();

  @Message
  String disclosure_ON_REQUEST();

  @Message
  String disclosure_NONE();

  @Message
  String disclosure_unstated();

  @Message
  String disclosureReason();

  @Message
  String disclosureReasonHint();

  @Message
  String secrecyReviewer();

  @Message
  String secrecyReviewerHint();

  @Message
  String secrecyCleared();

  @Message
  String secrecyClearedHint();

  @Message
  String headPart();

  @Message
  String title();

  @Message
  String addressee();

  @Message
  String documentNumber();

  @Message
  String documentNumberHint();

  @Message
  String signatureUnit();

  @Message
  String signedOn();

  @Message
  String draftActions();

  @Message
  String sendNote();

  @Message
  String saveAndCheck();

  @Message
  String send();

  @Message
  String passagesText();

  @Message
  String backToDraft();

  @Message
  String withhold();

  @Message
  String withholdReason();

  @Message
  String withheldBecause(String reason);

  @Message
  String openAgain();

  @Message
  String act_restore_draft();

  @Message
  String kept();

  @Message
  String keptCopy();

  @Message
  String typed();

  @Message
  String toReport();

  @Message
  String pleaseSign();

  @Message
  String pleaseSignText();

  @Message
  String cannotSign();

  @Message
  String cannotSignText();

  @Message
  String sentForSignature();

  @Message
  String sentForSignatureText();

  @Message
  String submittedNow();

  @Message
  String submittedText(String office);

  @Message
  String approvedNow();

  @Message
  String approvedText();

  @Message
  String publishedNow();

  @Message
  String indexNumber();

  @Message
  String openPublic();

  @Message
  String heldNow();

  @Message
  String signature();

  @Message
  String singleOfficer();

  @Message
  String approval();

  @Message
  String sign();

  @Message
  String declineReason();

  @Message
  String declineReasonHint();

  @Message
  String signNote(int number);

  @Message
  String decline();

  @Message
  String signAndSubmit();

  @Message
  String times(int count);

  @Message
  String act_begin_report();

  @Message
  String act_attach_file();

  @Message
  String act_remove_attachment();

  @Message
  String act_take_changes();

  @Message
  String act_read_document();

  @Message
  String act_save_section();

  @Message
  String act_save_head();

  @Message
  String act_withhold_passage();

  @Message
  String act_state_disclosure();

  @Message
  String act_explain_finding();

  @Message
  String act_answer_comment();

  @Message
  String act_open_section();

  @Message
  String act_note_correction();

  @Message
  String act_answer_return();

  @Message
  String act_request_signature();

  @Message
  String act_recall_report();

  @Message
  String act_recall_answered();

  @Message
  String act_recall_refused();

  @Message
  String act_clear_desk();

  @Message
  String act_clear_legal();

  @Message
  String act_clear_secrecy();

  @Message
  String act_clear_leader();

  @Message
  String act_clear_discussion();

  @Message
  String act_sign_report();

  @Message
  String act_sign_report_on_paper();

  @Message
  String act_register_paper_signature();

  @Message
  String act_submit_sealed();

  @Message
  String act_decline_signature();

  @Message
  String act_sign_and_submit();

  @Message
  String act_case_opened();

  @Message
  String act_case_claimed();

  @Message
  String act_case_released();

  @Message
  String act_report_returned();

  @Message
  String act_endorsement_undone();

  @Message
  String act_report_endorsed();

  @Message
  String act_report_approved();

  @Message
  String act_edition_published();

  @Message
  String act_edition_held();

  @Message
  String act_withdrawal_asked();

  @Message
  String act_withdrawal_declined();

  @Message
  String act_edition_withdrawn();

  @Message
  String act_outer_page_reported();

  @Message
  String act_outer_page_restored();

  @Message
  String act_correct_report();

  @Message
  String act_give_up_correction();

  @Message
  String act_report_not_published();

  @Message
  String doer_review();

  @Message
  String doer_publication();
}
