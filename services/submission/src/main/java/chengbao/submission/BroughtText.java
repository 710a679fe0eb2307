package chengbao.submission;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.HiddenText.Kind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Script;
import chengbao.manuscript.Source;
import chengbao.manuscript.TrackedChanges;
import java.util.Map;

/// A document as it was read (来稿), before it becomes anybody's draft.
///
/// @param fileName empty for a paste
/// @param changes how changes that nobody had accepted were taken
/// @param marks how the draft's passages read when this copy of it was downloaded; none when it is
///   no copy of a draft
public record BroughtText(
    Manuscript manuscript,
    Source source,
    String fileName,
    TrackedChanges changes,
    Map<String, String> marks) {
  public BroughtText {
    marks = Map.copyOf(marks);
  }

  /// Whether the drafter has to see something first: what a word processor kept out of sight, or
  /// that another script was turned into this one.
  public boolean asks() {
    return !source.hidden().isEmpty() || traditional();
  }

  /// Whether there are changes to take or to leave.
  public boolean hasTrackedChanges() {
    return source.hidden().stream()
        .map(HiddenText::kind)
        .anyMatch(kind -> kind == Kind.INSERTED || kind == Kind.DELETED);
  }

  public boolean traditional() {
    return source.script() == Script.TRADITIONAL;
  }
}
