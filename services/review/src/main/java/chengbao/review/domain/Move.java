package chengbao.review.domain;

/// The moves a case can make.
public enum Move {
  OPENED,
  CLAIMED,
  RELEASED,
  RETURNED,
  REOPENED,
  ENDORSED,
  APPROVED
}
