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
  /// The number that the publisher enters is not there.
  NUMBER_MISSING,
  /// The number does not have the form of the site's numbers.
  NUMBER_MALFORMED,
  /// Another report has this number, or this report has another one.
  NUMBER_TAKEN,
  /// No serial of the site's range is left for this year.
  SERIALS_USED_UP,
  /// Its site feeds another platform, which publishes at its own time.
  FEEDS_ELSEWHERE,
  /// Its site is the column; there is no other page of it.
  NOT_ELSEWHERE,
  /// The link is no address of a page.
  LINK_MALFORMED,
  /// Hosts are allowed by configuration, and this one is not.
  HOST_NOT_ALLOWED,
  /// Only the publisher of the district government sets how its site publishes.
  NOT_THE_SITES_PUBLISHER,
  /// Ranges of serials that cannot be read, or that overlap.
  SERIALS_MALFORMED,
  /// A time of day that cannot be read.
  TIME_MALFORMED,
  /// A form of numbers without year or serial.
  FORM_MALFORMED,
  /// Topic and genre are never empty.
  TOPIC_MISSING,
  /// An address that moves, or where to, is no path.
  ADDRESS_MALFORMED,
  /// It leads somewhere else already, for ever.
  ADDRESS_MOVED_ALREADY,
  /// No such round, or none of this officer's office.
  NO_SUCH_ROUND,
  /// The appointment does not carry the function 系统管理员.
  NOT_AN_ADMINISTRATOR,
  /// The circular needs its number.
  CIRCULAR_MISSING,
  /// A circular with another number is public already.
  CIRCULAR_PUBLIC
}
