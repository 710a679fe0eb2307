package chengbao.manuscript.comparison;

/// One passage of which an edited copy says otherwise than the draft does now.
///
/// @param key names the change when the same copy is compared again
/// @param under the first-level heading above it; empty in the opening
public record CopyChange(String key, String under, Difference difference, By by) {

  /// Who changed it since the copy was downloaded.
  public enum By {
    /// The copy; the draft reads as it did then.
    COPY,
    /// The draft; the copy reads as it did then. Taking the copy's words would undo that.
    DRAFT,
    /// Both, each in its own way.
    BOTH
  }
}
