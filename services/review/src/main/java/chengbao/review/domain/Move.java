package chengbao.review.domain;

/// The moves a case can make.
public enum Move {
  OPENED,
  CLAIMED,
  RELEASED,
  ASSIGNED,
  RETURNED,
  REOPENED,
  ENDORSED,
  ENDORSEMENT_UNDONE,
  APPROVED
}
