package chengbao.review.web;

import org.jspecify.annotations.Nullable;

/// What was typed into a form. Browsers send line ends as CR LF, which count as one.
public final class FormText {
  private FormText() {}

  /// @param sent absent when the field is not on the page that sent the form; counts as empty
  public static String of(@Nullable String sent) {
    return sent == null ? "" : sent.replace("\r\n", "\n");
  }
}
