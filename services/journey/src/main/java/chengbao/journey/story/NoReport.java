package chengbao.journey.story;

/// The text is none that the checks let pass.
public final class NoReport extends RuntimeException {
  public NoReport(String finding) {
    super(finding);
  }
}
