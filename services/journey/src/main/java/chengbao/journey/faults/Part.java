package chengbao.journey.faults;

import java.util.Locale;

/// What can fail. Keycloak stays: sign-in is not what is tried here.
public enum Part {
  SUBMISSION,
  REVIEW,
  PUBLICATION,
  KAFKA,
  POSTGRES;

  /// The part's name in the local stack.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isService() {
    return this == SUBMISSION || this == REVIEW || this == PUBLICATION;
  }
}
