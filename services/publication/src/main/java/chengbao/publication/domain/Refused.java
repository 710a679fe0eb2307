package chengbao.publication.domain;

/// A rule says no; nothing has changed.
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
