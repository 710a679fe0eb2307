package chengbao.manuscript.formats;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.HiddenText.Kind;
import chengbao.manuscript.TrackedChanges;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/// The runs of a paragraph put together to its text; what is out of sight is set apart.
final class OldWordRuns {
  private static final int MOST_HIDDEN = 500;

  private final TrackedChanges changes;
  private final List<HiddenText> hidden = new ArrayList<>();

  /// The fields that are open, outermost first, and whether each has come to its result; what
  /// stands before it is an instruction such as `PAGE`.
  private final Deque<Boolean> fields = new ArrayDeque<>();

  OldWordRuns(TrackedChanges changes) {
    this.changes = changes;
  }

  List<HiddenText> hidden() {
    return hidden;
  }

  String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    StringBuilder apart = new StringBuilder();
    Kind kind = null;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      String plain = run.isSymbol() ? "" : plain(run.text());
      Kind next = kind(run);
      if (next != kind) {
        flush(kind, apart);
        kind = next;
      }
      apart.append(next == null ? "" : plain);
      text.append(isTaken(next) ? plain : "");
    }
    flush(kind, apart);
    return text.toString();
  }

  private static @Nullable Kind kind(CharacterRun run) {
    if (run.isVanished()) {
      return Kind.CONCEALED;
    }
    return run.isMarkedDeleted() ? Kind.DELETED : run.isMarkedInserted() ? Kind.INSERTED : null;
  }

  private boolean isTaken(@Nullable Kind kind) {
    return kind == null
        || kind == (changes == TrackedChanges.ACCEPTED ? Kind.INSERTED : Kind.DELETED);
  }

  private void flush(@Nullable Kind kind, StringBuilder apart) {
    if (kind != null) {
      hide(kind, apart.toString());
    }
    apart.setLength(0);
  }

  void hide(Kind kind, String text) {
    if (!text.isBlank() && hidden.size() < MOST_HIDDEN) {
      hidden.add(new HiddenText(kind, text.strip()));
    }
  }

  /// Text without Word's control characters and without the instructions of fields.
  String plain(String raw) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\u0013' -> fields.addLast(false);
        case '\u0014' -> {
          fields.pollLast();
          fields.addLast(true);
        }
        case '\u0015' -> fields.pollLast();
        default -> append(plain, c);
      }
    }
    return plain.toString();
  }

  private void append(StringBuilder plain, char c) {
    if (fields.contains(false)) {
      return;
    }
    switch (c) {
      case '\t' -> plain.append('\t');
      case '\u000B', '\f', '\u000E' -> plain.append('\n');
      case '\u001E' -> plain.append('-');
      default -> plain.append(c < ' ' ? "" : String.valueOf(c));
    }
  }
}
