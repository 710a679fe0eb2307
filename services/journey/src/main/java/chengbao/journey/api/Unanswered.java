package chengbao.journey.api;

import java.io.IOException;

/// No answer came; whether the call was carried out is not known.
public final class Unanswered extends RuntimeException {
  public Unanswered(String what, IOException cause) {
    super(what + ": " + cause.getClass().getSimpleName() + " " + cause.getMessage(), cause);
  }
}
