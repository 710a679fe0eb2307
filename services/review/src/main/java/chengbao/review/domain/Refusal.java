package chengbao.review.domain;

/// The rules that can say no. Stored and sent as a code with parameters; the sentence is made where
/// it is read, in the reader's language.
public enum Refusal {
  /// No such case, or it is none of the asking office's business: the two are not told apart.
  NO_SUCH_CASE,
  /// The person holds no current appointment as reviewer under the id given.
  NOT_A_REVIEWER,
  /// Drafted, signed or submitted a version of this report.
  TOOK_PART,
  /// Endorsed this report at another level.
  ENDORSED_ELSEWHERE,
  /// Somebody moved the case after the page was read.
  VERSION_STALE,
  /// The case has left this office's level.
  PASSED_ON,
  CLAIMED_BY_ANOTHER,
  ALREADY_YOURS,
  NOT_CLAIMED,
  WITH_UNIT,
  ALREADY_DECIDED,
  /// The unit did not ask for it back, or was answered already.
  RECALL_NOT_ASKED,
  NOT_THE_LAST_LEVEL,
  THE_LAST_LEVEL,
  REASON_CODE_UNKNOWN,
  REASON_MISSING,
  /// A reviewer keeps a report that the unit asks for, and does not say why.
  RECALL_REASON_MISSING,
  OPINION_MISSING,
  TEXT_TOO_LONG,
  TEXT_UNREADABLE,
  ANSWER_BY_OUT_OF_RANGE,
  WAIVER_UNKNOWN,
  WAIVERS_NOT_ACCEPTED,
  /// Among several to be decided on together, one with findings that must be explained.
  FINDINGS_OPEN,
  /// Whoever a case was to be given to does not review for the office now.
  NOT_A_COLLEAGUE,
  /// … or drafted, signed, submitted or endorsed the report.
  COLLEAGUE_BARRED,
  /// The next level has opened it, or it has moved on, or it was never endorsed here.
  ENDORSEMENT_STANDS,
  ENDORSED_BY_ANOTHER,
  /// No such request for an opinion, or it is another office's.
  NO_SUCH_REQUEST,
  /// The office asked is none that reviews, or is the one that asks.
  OFFICE_NOT_TO_BE_ASKED,
  QUESTION_MISSING,
  ALREADY_ANSWERED,
  /// This level has said itself that it does not accept them.
  WAIVERS_DECLINED,
  /// No such comment, or none that this office may see.
  COMMENT_UNKNOWN,
  COMMENT_OF_ANOTHER,
  /// It went along with a decision and cannot be changed.
  COMMENT_TOLD,
  COMMENT_STALE,
  COMMENT_EMPTY,
  COMMENT_REASON_UNKNOWN,
  /// The words do not stand in that block of the version under review.
  PASSAGE_UNKNOWN,
  SECTION_UNKNOWN,
  /// It must be followed, but its part would stay as it is.
  COMMENT_OUTSIDE,
  COMMENTS_UNRESOLVED,
  ANSWER_BY_AFTER_CUT_OFF,
  THIRD_RETURN_REASON,
  THIRD_RETURN_CALL
}
