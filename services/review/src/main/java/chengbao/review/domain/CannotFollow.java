package chengbao.review.domain;

/// A fact from another service that does not fit what is known here. It is not refused, for it has
/// happened: its event is held until an operator has looked.
public final class CannotFollow extends RuntimeException {
  private final String code;

  /// @param code `case-not-known`, `case-in-review`, `version-not-newer`, `text-not-intact`
  public CannotFollow(String code) {
    super(code);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
