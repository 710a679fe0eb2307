package chengbao.journey.story;

import java.util.Locale;

/// The steps of a report's way, as they are printed and timed.
public enum Step {
  SIGN_IN,
  OPEN_ROUND,
  BEGIN,
  BRING_TEXT,
  STATE_DISCLOSURE,
  EXPLAIN_FINDING,
  REQUEST_SIGNATURE,
  SIGN_AND_SUBMIT,
  REACH_OFFICE,
  CLAIM,
  ENDORSE,
  APPROVE,
  RELEASE,
  REACH_PORTAL;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
