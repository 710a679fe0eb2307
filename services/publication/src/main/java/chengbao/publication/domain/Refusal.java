package chengbao.publication.domain;

/// Why a rule said no. A code, never a sentence: the sentence is made where it is shown.
public enum Refusal {
  /// No such edition, or none that this officer has to do with.
  NO_SUCH_EDITION,
  /// The appointment does not carry the function 信息公开审核人.
  NOT_A_PUBLISHER,
  /// Somebody changed it since the page was read.
  VERSION_STALE,
  /// It is public already.
  ALREADY_PUBLISHED,
  /// It was taken down; it does not come back.
  TAKEN_DOWN,
  /// It is held already.
  ALREADY_HELD,
  /// The time set is past.
  TIME_IS_PAST,
  /// Holding needs a reason.
  REASON_MISSING,
  /// No such round, or none of this officer's office.
  NO_SUCH_ROUND,
  /// The appointment does not carry the function 系统管理员.
  NOT_AN_ADMINISTRATOR,
  /// The circular needs its number.
  CIRCULAR_MISSING,
  /// A circular with another number is public already.
  CIRCULAR_PUBLIC
}
