package chengbao.publication.domain;

/// An approval that review did not make, or whose text is another one. Nothing is published; the
/// event waits for an operator.
public final class NotGenuine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What does not fit.
  public enum Flaw {
    /// No signature of a key that is trusted here.
    SIGNATURE,
    /// The signature is good, but the text is not the one it speaks of.
    PUBLIC_TEXT,
    /// It corrects an edition that the public never had.
    NOTHING_TO_CORRECT
  }

  private final Flaw flaw;

  public NotGenuine(Flaw flaw) {
    super(flaw.name());
    this.flaw = flaw;
  }

  public Flaw flaw() {
    return flaw;
  }
}
