package chengbao.review.domain;

import java.util.Map;

/// A rule says no. Never a fault: the web layer turns it into a sentence, once for all codes.
public final class Refused extends RuntimeException {
  private final Refusal refusal;
  private final transient Map<String, String> parameters;

  public Refused(Refusal refusal) {
    this(refusal, Map.of());
  }

  public Refused(Refusal refusal, Map<String, String> parameters) {
    super(refusal + " " + parameters.keySet(), null, false, false);
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
