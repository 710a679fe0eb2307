package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.Revision;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.CopyChange.By;
import chengbao.manuscript.word.CopyMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An edited copy beside the draft that it was downloaded from: what it changes, passage by
/// passage, and the text that comes of taking some of it over and refusing the rest. A passage
/// keeps its id whoever's words it gets, and what is refused stays where it stands.
public final class EditedCopy {
  private final List<TextBlock> draft;
  private final Map<String, String> marks;
  private final List<Difference> differences;
  private final List<CopyChange> changes = new ArrayList<>();

  private EditedCopy(List<TextBlock> draft, List<Block> copy, Map<String, String> marks) {
    this.draft = draft;
    this.marks = marks;
    this.differences = Versions.ofTexts(draft, numbered(copy));
    String under = "";
    for (Difference difference : differences) {
      TextBlock shown = shown(difference);
      under = shown.level() == 1 ? shown.text() : under;
      if (changes(difference)) {
        changes.add(new CopyChange(key(difference), under, difference, by(difference)));
      }
    }
  }

  /// @param marks how the passages read when the copy was downloaded, see [CopyMarks]; without them
  ///   every difference counts as the copy's
  public static EditedCopy of(List<TextBlock> draft, List<Block> copy, Map<String, String> marks) {
    return new EditedCopy(draft, copy, marks);
  }

  public List<CopyChange> changes() {
    return List.copyOf(changes);
  }

  /// The text with these changes taken over and all others refused.
  ///
  /// @param taken keys of changes
  public List<Block> with(Set<String> taken) {
    List<Block> text = new ArrayList<>();
    List<Difference.Moved> staying = new ArrayList<>();
    for (Difference difference : differences) {
      boolean takes = changes(difference) && taken.contains(key(difference));
      switch (difference) {
        case Difference.Unchanged(TextBlock before, TextBlock _) -> text.add(before.block());
        case Difference.Changed(TextBlock before, TextBlock after, List<Edit> _) ->
            text.add(takes ? after.block().withId(before.id()) : before.block());
        case Difference.Moved moved -> {
          if (takes) {
            text.add(moved.after().block().withId(moved.before().id()));
          } else {
            staying.add(moved);
          }
        }
        case Difference.Added(TextBlock after) -> {
          if (takes) {
            text.add(after.block().withId(Revision.newId()));
          }
        }
        case Difference.Removed(TextBlock before) -> {
          if (!takes) {
            text.add(before.block());
          }
        }
      }
    }
    staying.sort(Comparator.comparingInt(Difference.Moved::from));
    staying.forEach(moved -> text.add(place(text, moved.from()), moved.before().block()));
    return List.copyOf(text);
  }

  /// Behind the nearest passage that stood before it and is still there.
  private int place(List<Block> text, int from) {
    for (int before = from - 1; before >= 0; before--) {
      String id = draft.get(before).id();
      for (int i = 0; i < text.size(); i++) {
        if (text.get(i).id().equals(id)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  /// Whether a reader would call it a change. A mark 不公开 is no word of the copy's, and how the
  /// reader of files sorts a paragraph is none of the officer's.
  private static boolean changes(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged _ -> false;
      case Difference.Changed(TextBlock before, TextBlock after, List<Edit> _) ->
          !before.text().equals(after.text()) || before.level() != after.level();
      case Difference.Moved _, Difference.Added _, Difference.Removed _ -> true;
    };
  }

  private By by(Difference difference) {
    if (marks.isEmpty()) {
      return By.COPY;
    }
    return switch (difference) {
      case Difference.Unchanged _ -> By.COPY;
      case Difference.Changed(TextBlock before, TextBlock after, List<Edit> _) -> by(before, after);
      case Difference.Moved moved ->
          moved.wordForWord() ? By.COPY : by(moved.before(), moved.after());
      case Difference.Added(TextBlock after) ->
          marks.containsValue(CopyMarks.of(after.text())) ? By.DRAFT : By.COPY;
      case Difference.Removed(TextBlock before) -> by(before, null);
    };
  }

  /// @param after absent when the copy has no such passage
  private By by(TextBlock before, @Nullable TextBlock after) {
    String then = marks.get(before.id());
    if (then == null) {
      return after == null ? By.DRAFT : By.BOTH;
    }
    if (then.equals(CopyMarks.of(before.text()))) {
      return By.COPY;
    }
    return after != null && then.equals(CopyMarks.of(after.text())) ? By.DRAFT : By.BOTH;
  }

  private static String key(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged(TextBlock before, TextBlock _) -> before.id();
      case Difference.Changed changed -> changed.before().id();
      case Difference.Moved moved -> moved.before().id();
      case Difference.Added(TextBlock after) -> after.id();
      case Difference.Removed(TextBlock before) -> before.id();
    };
  }

  private static TextBlock shown(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged(TextBlock before, TextBlock _) -> before;
      case Difference.Changed changed -> changed.before();
      case Difference.Moved moved -> moved.after();
      case Difference.Added(TextBlock after) -> after;
      case Difference.Removed(TextBlock before) -> before;
    };
  }

  /// Ids that no passage of a draft has, the same whenever the same copy is read.
  private static List<TextBlock> numbered(List<Block> copy) {
    List<TextBlock> blocks = new ArrayList<>();
    for (Block block : copy) {
      blocks.add(TextBlock.disclosed(block.withId("copy-" + blocks.size())));
    }
    return blocks;
  }
}
