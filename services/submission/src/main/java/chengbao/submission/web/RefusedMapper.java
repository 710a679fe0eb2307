package chengbao.submission.web;

import chengbao.door.problem.Refusals;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The one place where a refusal becomes an HTTP status.
public class RefusedMapper {
  private final Refusals refusals;
  private final RefusalSentences sentences;

  RefusedMapper(Refusals refusals, RefusalSentences sentences) {
    this.refusals = refusals;
    this.sentences = sentences;
  }

  @ServerExceptionMapper
  Response refused(Refused refused) {
    return refusals.answer(
        status(refused.refusal()), refused.refusal().code(), sentences.parameters(refused));
  }

  public static int status(Refusal refusal) {
    return switch (refusal) {
      case NO_SUCH_UNIT,
          NO_SUCH_OFFICER,
          NO_SUCH_APPOINTMENT,
          NO_SUCH_INVITATION,
          NO_SUCH_IMPORT,
          NO_SUCH_JOB,
          REPORT_UNKNOWN,
          ROUND_UNKNOWN,
          SECTION_UNKNOWN,
          COMMENT_UNKNOWN,
          FINDING_UNKNOWN,
          BLOCK_UNKNOWN,
          ATTACHMENT_UNKNOWN,
          EARLIER_DRAFT_UNKNOWN,
          RECEIPT_UNKNOWN,
          EXTENSION_UNKNOWN,
          NOTICE_UNKNOWN,
          OUTLINE_UNKNOWN ->
          404;
      case DOCUMENT_GONE -> 410;
      case CHECKED_TOO_OFTEN -> 429;
      case FUNCTION_MISSING,
          DRAFTER_MAY_NOT_SIGN,
          DRAFTER_MAY_NOT_CLEAR,
          DRAFTER_MAY_NOT_REGISTER,
          NOT_ASKED_TO_CLEAR,
          CLEARED_ALREADY,
          NOT_THE_REGISTRAR,
          OFFICER_IS_ADMINISTRATOR ->
          403;
      case VERSION_STALE,
          SECTION_STALE,
          ROUND_STALE,
          OUTLINE_STALE,
          ROUTE_STALE,
          UNIT_CHANGED,
          OFFICER_CHANGED,
          WISHES_STALE ->
          412;
      case ACCOUNTS_AWAY, SCANNER_AWAY -> 503;
      case FILE_TOO_LARGE -> 413;
      case NOT_EDITABLE,
          NOT_AWAITING_SIGNATURE,
          NOT_CIRCULATING,
          NOT_IN_REVIEW,
          NOT_PUBLISHED_YET,
          NOT_BEING_CORRECTED,
          CORRECTION_SENT,
          RECALL_ASKED_ALREADY,
          NOT_AWAITING_SEAL,
          NOT_RETURNED,
          NOTHING_SENT_BEFORE,
          SECTION_FROZEN,
          SECTION_OPEN_ALREADY,
          UNIT_DOES_NOT_OWE,
          REPORT_BEGUN_ALREADY,
          ROUND_NOT_OPEN_YET,
          ROUND_OPEN_ALREADY,
          EXTENSION_ASKED_ALREADY,
          EXTENSION_DECIDED,
          NUDGE_NOBODY,
          EXPORT_TOO_LARGE,
          ROUND_CLOSED,
          UNIT_ENDED,
          UNIT_NAME_TAKEN,
          UNIT_HAS_UNITS,
          UNIT_HAS_OFFICERS,
          UNIT_REVIEWS,
          USERNAME_TAKEN,
          APPOINTMENT_ENDED,
          INVITATION_ACCEPTED,
          NOTHING_TO_HAND_OVER,
          ACCOUNT_OUT_OF_REACH,
          IMPORT_CANCELLED ->
          409;
      case CORRECTION_NOTE_MISSING,
          CORRECTION_NOTE_TOO_LONG,
          CORRECTION_STAYS_PUBLIC,
          NOTHING_CORRECTED,
          UNIT_UNKNOWN,
          ROUND_CHAIN_MISSING,
          ROUND_TITLE_MISSING,
          ROUND_NOTICE_MISSING,
          ROUND_YEAR_UNLIKELY,
          ROUND_DUE_PAST,
          ROUND_DATES_OUT_OF_ORDER,
          ROUND_WITHOUT_UNITS,
          ROUND_DUE_EARLIER,
          ROUND_CHAIN_TOO_LONG,
          ROUND_LEVEL_WITHOUT_REVIEWER,
          ROUND_REASON_MISSING,
          OUTLINE_REMARK_MISSING,
          RULE_SET_UNKNOWN,
          OUTLINE_TITLE_UNLIKELY,
          OUTLINE_PARTS_UNLIKELY,
          OUTLINE_LENGTHS_UNLIKELY,
          EXEMPTION_REASON_MISSING,
          EXTENSION_REASON_MISSING,
          EXTENSION_NOT_LATER,
          SENT_ELSEWHERE_INCOMPLETE,
          COLLECTION_UNREADABLE,
          COLLECTION_OF_ANOTHER_YEAR,
          COLLECTION_EMPTY,
          COLLECTION_CELLS_WRONG,
          NUDGE_TEXT_MISSING,
          HEAD_IS_FILLED,
          FILE_MISSING,
          FILE_KIND_NOT_TAKEN,
          FILE_INFECTED,
          ATTACHMENT_USE_MISSING,
          ATTACHMENTS_TOO_MANY,
          ATTACHMENTS_TOO_LARGE,
          TEXT_TOO_LONG,
          DOCUMENT_UNREADABLE,
          DOCUMENT_ASKS,
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
          ANSWER_MISSING,
          COMMENT_ANSWER_MISSING,
          COMMENTS_UNANSWERED,
          OPENING_REASON_MISSING,
          DECLINE_REASON_MISSING,
          MINUTES_MISSING,
          RECALL_REASON_MISSING,
          SIGNER_UNKNOWN,
          SIGNING_DAY_UNLIKELY,
          SCAN_KIND_NOT_TAKEN,
          ROUTE_STEP_WITHOUT_OFFICER,
          ROUTE_STEP_UNKNOWN,
          ROUTE_OFFICER_UNKNOWN,
          UNIT_NAME_MISSING,
          UNIT_PARENT_UNKNOWN,
          UNIT_PARENT_CIRCLE,
          UNIT_SITE_UNKNOWN,
          UNIT_KIND_UNKNOWN,
          UNIT_CODE_MISSING,
          UNIT_DAY_UNLIKELY,
          DAY_UNREADABLE,
          UNIT_MERGER_UNLIKELY,
          UNIT_SPLIT_TOO_FEW,
          OFFICER_NAME_MISSING,
          USERNAME_UNLIKELY,
          POSITION_MISSING,
          FUNCTIONS_MISSING,
          FUNCTION_NOT_GIVEN_HERE,
          TERM_UNLIKELY,
          DELEGATION_TO_ONESELF,
          DELEGATION_TOO_WIDE,
          HAND_OVER_TO_ONESELF,
          TABLE_UNREADABLE,
          TABLE_COLUMNS_MISSING,
          TABLE_EMPTY,
          TABLE_TOO_LONG,
          MAIL_ADDRESS_MISSING,
          MAIL_ADDRESS_UNLIKELY,
          MAIL_ADDRESS_OUTSIDE,
          HOOK_UNLIKELY,
          TIME_UNREADABLE ->
          422;
    };
  }
}
