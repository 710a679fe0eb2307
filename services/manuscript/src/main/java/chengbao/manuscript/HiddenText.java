package chengbao.manuscript;

/// Text of a Word file that is not simply part of the page: shown to the clerk, who chooses.
public record HiddenText(Kind kind, String text) {
  public enum Kind {
    INSERTED,
    DELETED,
    COMMENT,
    CONCEALED
  }
}
