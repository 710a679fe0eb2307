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
  /// It has to be said why: holding, taking down, leaving public, releasing what the checks found.
  REASON_MISSING,
  /// It waits, so there is nothing to take down.
  NOT_PUBLIC_YET,
  /// Taking it down was asked for already.
  WITHDRAWAL_ASKED_ALREADY,
  /// Nobody asked, or it was answered already.
  NO_WITHDRAWAL_ASKED,
  /// Only the oversight office of the district confirms.
  NOT_THE_OFFICE,
  /// Who asks does not confirm.
  ASKED_BY_YOURSELF,
  /// What the checks found is looked at and released with a reason, not left to a clock.
  LOOK_FIRST,
  /// Not everything that is public is in the public record yet; a moment later it is.
  RECORD_BEHIND,
  /// No such round, or none of this officer's office.
  NO_SUCH_ROUND,
  /// The appointment does not carry the function 系统管理员.
  NOT_AN_ADMINISTRATOR,
  /// The circular needs its number.
  CIRCULAR_MISSING,
  /// A circular with another number is public already.
  CIRCULAR_PUBLIC
}
