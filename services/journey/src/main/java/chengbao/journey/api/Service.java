package chengbao.journey.api;

import java.util.Locale;

/// The three services.
public enum Service {
  SUBMISSION,
  REVIEW,
  PUBLICATION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
