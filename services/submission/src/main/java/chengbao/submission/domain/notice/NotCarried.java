package chengbao.submission.domain.notice;

/// A letter did not arrive.
public final class NotCarried extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean forGood;

  /// @param what a code and what the other side said; never what the letter says
  /// @param forGood trying again cannot help
  public NotCarried(String what, boolean forGood) {
    super(what, null, false, false);
    this.forGood = forGood;
  }

  public String what() {
    return String.valueOf(getMessage());
  }

  public boolean isForGood() {
    return forGood;
  }
}
