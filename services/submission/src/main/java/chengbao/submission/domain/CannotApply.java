package chengbao.submission.domain;

/// A fact that cannot be applied to what is known here; it is held for an operator, and later facts
/// of its report wait behind it.
public final class CannotApply extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotApply(String reason) {
    super(reason);
  }
}
