package chengbao.review.web;

import chengbao.review.domain.SentFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A stretch of a block's text that is shown in one way.
///
/// @param kind `plain`, `mark`, `ins` or `del`
/// @param note the finding that a mark belongs to
record Run(String kind, String text, @Nullable Note note) {

  /// The finding of a mark.
  public Note mark() {
    return Objects.requireNonNull(note);
  }

  static List<Run> plain(String text) {
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

  /// What was there before and what is there now, with what both have in common at either end.
  static List<Run> changed(String before, String after) {
    int head = commonHead(before, after);
    int tail = commonTail(before.substring(head), after.substring(head));
    List<Run> runs = new ArrayList<>();
    addPlain(runs, after.substring(0, head));
    add(runs, "del", before.substring(head, before.length() - tail));
    add(runs, "ins", after.substring(head, after.length() - tail));
    addPlain(runs, after.substring(after.length() - tail));
    return runs;
  }

  private static int start(Note note) {
    return note.finding().start();
  }

  private static int commonHead(String one, String other) {
    int length = 0;
    int most = Math.min(one.length(), other.length());
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static int commonTail(String one, String other) {
    int length = 0;
    int most = Math.min(one.length(), other.length());
    while (length < most
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return length;
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
