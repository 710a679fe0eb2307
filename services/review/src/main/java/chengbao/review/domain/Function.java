package chengbao.review.domain;

/// What an appointment lets an officer do. Review asks only for [#REVIEWER]; the others are kept so
/// that an officer sees every appointment to switch to.
public enum Function {
  DRAFTER,
  SIGNATORY,
  REVIEWER,
  PUBLISHER,
  ADMINISTRATOR,
  OPERATOR
}
