package chengbao.submission.domain;

import java.util.Locale;

/// Every way in which a rule of submission can say no. The code is stable: callers rely on it.
public enum Refusal {
  /// There is no such report, or it is another unit's.
  REPORT_UNKNOWN,
  /// There is no such round, or it does not concern this unit.
  ROUND_UNKNOWN,
  SECTION_UNKNOWN,
  FINDING_UNKNOWN,
  BLOCK_UNKNOWN,
  EARLIER_DRAFT_UNKNOWN,
  /// This version was never submitted, or before receipts were given.
  RECEIPT_UNKNOWN,
  UNIT_UNKNOWN,
  /// The officer holds no appointment now with the function that this needs.
  FUNCTION_MISSING,
  /// Who changed the text does not sign it.
  DRAFTER_MAY_NOT_SIGN,
  /// Who changed the text does not judge it at a step of the unit's own chain.
  DRAFTER_MAY_NOT_CLEAR,
  /// Who changed the text does not put on the record that it was signed on paper.
  DRAFTER_MAY_NOT_REGISTER,
  /// The step of the unit's own chain is somebody else's.
  NOT_ASKED_TO_CLEAR,
  /// Nobody takes two steps of the unit's own chain.
  CLEARED_ALREADY,
  NOT_CIRCULATING,
  /// Nothing of the unit's is in review.
  NOT_IN_REVIEW,
  RECALL_ASKED_ALREADY,
  RECALL_REASON_MISSING,
  NOT_AWAITING_SEAL,
  MINUTES_MISSING,
  /// The signatory named for a signature on paper does not sign for this unit.
  SIGNER_UNKNOWN,
  /// A sheet is signed between the day on which the version was sent and today.
  SIGNING_DAY_UNLIKELY,
  /// A scan is a PDF, JPEG or PNG file.
  SCAN_KIND_NOT_TAKEN,
  /// The route changed since the page or the copy of it was read.
  ROUTE_STALE,
  ROUTE_STEP_WITHOUT_OFFICER,
  ROUTE_STEP_UNKNOWN,
  /// Somebody named for a step does not work for the unit.
  ROUTE_OFFICER_UNKNOWN,
  /// The report changed since the page or the copy of it was read.
  VERSION_STALE,
  /// Somebody else changed this section since it was read.
  SECTION_STALE,
  /// The report is not in a state in which its text can change.
  NOT_EDITABLE,
  NOT_AWAITING_SIGNATURE,
  NOT_RETURNED,
  /// No version was sent before the present text, so there is nothing to compare it with.
  NOTHING_SENT_BEFORE,
  /// The round has no report by this unit to be begun.
  UNIT_DOES_NOT_OWE,
  REPORT_BEGUN_ALREADY,
  ROUND_CHAIN_MISSING,
  ROUND_TITLE_MISSING,
  ROUND_NOTICE_MISSING,
  ROUND_YEAR_UNLIKELY,
  ROUND_DUE_PAST,
  /// Opens, due, grace and cut-off have to follow one another.
  ROUND_DATES_OUT_OF_ORDER,
  /// The round opens later.
  ROUND_NOT_OPEN_YET,
  /// The round takes no first submission any more (停止接收).
  ROUND_CLOSED,
  ROUND_WITHOUT_UNITS,
  /// The round changed since the page or the copy of it was read.
  ROUND_STALE,
  ROUND_OPEN_ALREADY,
  /// The deadline of an open round is only ever moved back.
  ROUND_DUE_EARLIER,
  ROUND_CHAIN_TOO_LONG,
  ROUND_LEVEL_WITHOUT_REVIEWER,
  ROUND_REASON_MISSING,
  /// There is no such version of a template, or it is another district's.
  OUTLINE_UNKNOWN,
  /// Somebody made another version meanwhile.
  OUTLINE_STALE,
  RULE_SET_UNKNOWN,
  OUTLINE_REMARK_MISSING,
  /// Reports could not be named by it: it lacks the unit or the year, or is too long.
  OUTLINE_TITLE_UNLIKELY,
  OUTLINE_PARTS_UNLIKELY,
  OUTLINE_LENGTHS_UNLIKELY,
  EXEMPTION_REASON_MISSING,
  EXTENSION_UNKNOWN,
  NOTICE_UNKNOWN,
  WISHES_STALE,
  MAIL_ADDRESS_MISSING,
  MAIL_ADDRESS_UNLIKELY,
  /// Not a mailbox of the offices, as the installation names them.
  MAIL_ADDRESS_OUTSIDE,
  HOOK_UNLIKELY,
  TIME_UNREADABLE,
  EXTENSION_REASON_MISSING,
  /// The date asked for or granted gives no more time.
  EXTENSION_NOT_LATER,
  EXTENSION_ASKED_ALREADY,
  EXTENSION_DECIDED,
  SENT_ELSEWHERE_INCOMPLETE,
  COLLECTION_UNREADABLE,
  COLLECTION_OF_ANOTHER_YEAR,
  COLLECTION_EMPTY,
  /// Cells that should hold a number hold something else.
  COLLECTION_CELLS_WRONG,
  NUDGE_TEXT_MISSING,
  /// All of those chosen have submitted, or owe nothing.
  NUDGE_NOBODY,
  /// There is no such job of the round, or nothing to fetch from it.
  NO_SUCH_JOB,
  /// So many lines are taken out by a job.
  EXPORT_TOO_LARGE,
  /// Name, addressee, signature and date of a report are filled, never typed.
  HEAD_IS_FILLED,
  FILE_MISSING,
  FILE_TOO_LARGE,
  /// By its contents it is none of the kinds that are kept, or it brings macros.
  FILE_KIND_NOT_TAKEN,
  FILE_INFECTED,
  /// A scanner is set up and does not answer.
  SCANNER_AWAY,
  ATTACHMENT_USE_MISSING,
  ATTACHMENT_UNKNOWN,
  ATTACHMENTS_TOO_MANY,
  ATTACHMENTS_TOO_LARGE,
  TEXT_TOO_LONG,
  DOCUMENT_UNREADABLE,
  /// Something is hidden in the document, and nobody has said what to do with it.
  DOCUMENT_ASKS,
  /// The document waited too long for a decision.
  DOCUMENT_GONE,
  DISCLOSURE_MISSING,
  DISCLOSURE_REASON_MISSING,
  SECRECY_REVIEW_MISSING,
  WITHHOLDING_REASON_MISSING,
  WAIVER_MISSING,
  WAIVER_TEXT_MISSING,
  BLOCKER_CANNOT_BE_EXPLAINED,
  BLOCKER_STANDS,
  TEXT_MISSING,
  REPORT_TOO_LONG,
  TOO_LONG_TO_CHECK,
  /// Checks were asked for faster than anybody types.
  CHECKED_TOO_OFTEN,
  ANSWER_MISSING,
  /// A part of the report that did not come back.
  SECTION_FROZEN,
  SECTION_OPEN_ALREADY,
  OPENING_REASON_MISSING,
  COMMENT_UNKNOWN,
  COMMENT_ANSWER_MISSING,
  COMMENTS_UNANSWERED,
  DECLINE_REASON_MISSING,

  /// There is no such unit, or it is another district's.
  NO_SUCH_UNIT,
  /// Only an administrator of the district's oversight office keeps the register.
  NOT_THE_REGISTRAR,
  /// The unit changed since the page or the copy of it was read.
  UNIT_CHANGED,
  UNIT_ENDED,
  UNIT_NAME_MISSING,
  /// Another unit of the district bears this name now.
  UNIT_NAME_TAKEN,
  UNIT_PARENT_UNKNOWN,
  /// A unit cannot stand under itself.
  UNIT_PARENT_CIRCLE,
  UNIT_SITE_UNKNOWN,
  UNIT_KIND_UNKNOWN,
  UNIT_CODE_MISSING,
  /// A change takes effect today or did so earlier, but not before the change before it.
  UNIT_DAY_UNLIKELY,
  /// Only what is public is corrected.
  NOT_PUBLISHED_YET,
  CORRECTION_NOTE_MISSING,
  CORRECTION_NOTE_TOO_LONG,
  /// What should not be public is taken down, not corrected.
  CORRECTION_STAYS_PUBLIC,
  /// The public text is the one that is public already.
  NOTHING_CORRECTED,
  /// No correction of the report is being made.
  NOT_BEING_CORRECTED,
  /// It was submitted once: the offices have it.
  CORRECTION_SENT,

  /// Other units stand under it.
  UNIT_HAS_UNITS,
  /// It still has officers.
  UNIT_HAS_OFFICERS,
  /// It reviews others: the chain has to be changed first.
  UNIT_REVIEWS,
  DAY_UNREADABLE,
  UNIT_MERGER_UNLIKELY,
  UNIT_SPLIT_TOO_FEW,

  /// There is no such officer, or they have no appointment in this district.
  NO_SUCH_OFFICER,
  NO_SUCH_APPOINTMENT,
  NO_SUCH_INVITATION,
  /// The officer's appointments changed since the page or the copy was read.
  OFFICER_CHANGED,
  /// Administrators and operators are set by those who keep the sign-in.
  OFFICER_IS_ADMINISTRATOR,
  OFFICER_NAME_MISSING,
  USERNAME_UNLIKELY,
  USERNAME_TAKEN,
  POSITION_MISSING,
  FUNCTIONS_MISSING,
  FUNCTION_NOT_GIVEN_HERE,
  /// It ends before it begins, has ended already, or lasts longer than what it rests on.
  TERM_UNLIKELY,
  APPOINTMENT_ENDED,
  INVITATION_ACCEPTED,
  DELEGATION_TO_ONESELF,
  /// Nobody passes on a function that they do not hold.
  DELEGATION_TOO_WIDE,
  HAND_OVER_TO_ONESELF,
  NOTHING_TO_HAND_OVER,
  /// The account is not one that this service may keep.
  ACCOUNT_OUT_OF_REACH,
  /// The sign-in cannot be reached now.
  ACCOUNTS_AWAY,

  /// A file of units or officers that cannot be read as a table.
  TABLE_UNREADABLE,
  TABLE_COLUMNS_MISSING,
  TABLE_EMPTY,
  TABLE_TOO_LONG,
  NO_SUCH_IMPORT,
  IMPORT_CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
