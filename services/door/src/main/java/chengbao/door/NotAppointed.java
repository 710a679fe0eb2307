package chengbao.door;

/// The person has signed in but holds no appointment that fits.
public final class NotAppointed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  NotAppointed(String code, String named) {
    super(code + ": " + named);
    this.code = code;
  }

  /// `not-appointed` or `appointment-not-held`.
  public String code() {
    return code;
  }
}
