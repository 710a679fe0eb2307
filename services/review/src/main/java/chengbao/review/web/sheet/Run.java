package chengbao.review.web.sheet;

import chengbao.manuscript.comparison.Edit;
import chengbao.review.domain.SentFinding;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A stretch of a block's text that is shown in one way.
///
/// @param kind `plain`, `mark`, `ins` or `del`
/// @param note the finding that a mark belongs to
@TemplateData
public record Run(String kind, String text, @Nullable Note note) {

  /// The finding of a mark.
  public Note mark() {
    return Objects.requireNonNull(note);
  }

  /// Nothing in it is marked.
  public static List<Run> plain(String text) {
    return List.of(new Run("plain", text, null));
  }

  static List<Run> only(String kind, String text) {
    return List.of(new Run(kind, text, null));
  }

  /// The text with the passages of its findings marked. A passage that overlaps an earlier one
  /// keeps its note and gets no second mark.
  static List<Run> marked(String text, List<Note> notes) {
    List<Run> runs = new ArrayList<>();
    int shown = 0;
    for (Note note : notes.stream().sorted(Comparator.comparingInt(Run::start)).toList()) {
      SentFinding finding = note.finding();
      int end = Math.min(finding.end(), text.length());
      if (finding.start() >= shown && finding.start() < end) {
        addPlain(runs, text.substring(shown, finding.start()));
        runs.add(new Run("mark", text.substring(finding.start(), end), note));
        shown = end;
      }
    }
    addPlain(runs, text.substring(shown));
    return runs;
  }

  /// Both texts in one: what went is struck out, what came is marked.
  public static List<Run> of(List<Edit> edits) {
    return edits.stream().map(Run::of).toList();
  }

  /// The earlier text, with what went.
  static List<Run> before(List<Edit> edits) {
    return edits.stream().filter(edit -> !(edit instanceof Edit.Inserted)).map(Run::of).toList();
  }

  /// The later text, with what came.
  static List<Run> after(List<Edit> edits) {
    return edits.stream().filter(edit -> !(edit instanceof Edit.Deleted)).map(Run::of).toList();
  }

  /// What both texts say is marked as copied.
  public static Run shared(Edit edit) {
    return new Run(edit instanceof Edit.Kept ? "copied" : "plain", edit.text(), null);
  }

  private static Run of(Edit edit) {
    return switch (edit) {
      case Edit.Kept kept -> new Run("plain", kept.text(), null);
      case Edit.Deleted deleted -> new Run("del", deleted.text(), null);
      case Edit.Inserted inserted -> new Run("ins", inserted.text(), null);
    };
  }

  private static int start(Note note) {
    return note.finding().start();
  }

  private static void addPlain(List<Run> runs, String text) {
    add(runs, "plain", text);
  }

  private static void add(List<Run> runs, String kind, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run(kind, text, null));
    }
  }
}
