package chengbao.manuscript.comparison;

import chengbao.manuscript.TextBlock;
import java.util.List;

/// What became of one block between two versions. A list of differences holds every block of both
/// versions once, in the order of the later one; a block that was taken out stands where it stood.
///
/// Rendered side by side it is one row: the earlier block on the left, the later on the right.
public sealed interface Difference {

  /// The same words at the same place.
  record Unchanged(TextBlock before, TextBlock after) implements Difference {}

  /// The block stands where it stood and reads otherwise, or its kind, level or disclosure changed;
  /// in the latter case its only edit keeps the whole text.
  record Changed(TextBlock before, TextBlock after, List<Edit> edits) implements Difference {
    public Changed {
      edits = List.copyOf(edits);
    }
  }

  /// The block was carried to another place, and perhaps edited on the way.
  ///
  /// @param from its index in the earlier version
  /// @param to its index in the later version
  record Moved(TextBlock before, TextBlock after, int from, int to, List<Edit> edits)
      implements Difference {
    public Moved {
      edits = List.copyOf(edits);
    }

    /// Whether its words are the same as before.
    public boolean wordForWord() {
      return before.text().equals(after.text());
    }
  }

  /// A block of the later version only.
  record Added(TextBlock after) implements Difference {}

  /// A block of the earlier version only.
  record Removed(TextBlock before) implements Difference {}
}
