package chengbao.submission.domain;

import java.util.Map;

/// A rule said no. Kept as a code and parameters, never as a sentence; the pages find the words.
///
/// Anything else that goes wrong is a fault and has another type.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Refusal refusal;
  private final transient Map<String, String> parameters;

  public Refused(Refusal refusal) {
    this(refusal, Map.of());
  }

  public Refused(Refusal refusal, Map<String, String> parameters) {
    super(refusal.code() + " " + parameters, null, false, false);
    this.refusal = refusal;
    this.parameters = Map.copyOf(parameters);
  }

  public Refusal refusal() {
    return refusal;
  }

  public Map<String, String> parameters() {
    return parameters;
  }
}
