package chengbao.review.web.sheet;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference;
import chengbao.manuscript.comparison.Versions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two texts side by side, passage by passage, with what was taken out marked on the left and what
/// came on the right.
///
/// @param kept how many passages read as before
/// @param changed how many read otherwise
/// @param added how many are new
/// @param removed how many are gone
public record SideBySide(List<Row> rows, long kept, long changed, long added, long removed) {

  /// One passage on both sides.
  ///
  /// @param kind `same`, `changed`, `moved`, `added` or `removed`
  record Row(String kind, @Nullable Side before, @Nullable Side after) {}

  /// A passage on one side.
  ///
  /// @param style `h2`, `h3`, `p` or `table`
  public record Side(String id, String style, List<Run> runs) {
    /// A block as it is laid out beside another.
    public static Side of(TextBlock block, List<Run> runs) {
      return new Side(block.id(), SheetBlock.style(block), runs);
    }

    /// A table's rows are lines, its cells stand between tabs.
    public List<List<String>> rows() {
      return SheetBlock.rows(runs);
    }
  }

  /// Texts that were written apart from each other.
  public static SideBySide ofTexts(List<TextBlock> before, List<TextBlock> after) {
    List<Row> rows = Versions.ofTexts(before, after).stream().map(SideBySide::row).toList();
    return new SideBySide(
        rows,
        count(rows, "same") + rows.stream().filter(SideBySide::movedUnchanged).count(),
        count(rows, "changed") + rows.stream().filter(SideBySide::movedChanged).count(),
        count(rows, "added"),
        count(rows, "removed"));
  }

  private static Row row(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged same -> new Row("same", plain(same.before()), plain(same.after()));
      case Difference.Changed changed ->
          new Row(
              "changed",
              Side.of(changed.before(), Run.before(changed.edits())),
              Side.of(changed.after(), Run.after(changed.edits())));
      case Difference.Moved moved ->
          new Row(
              "moved",
              Side.of(moved.before(), Run.before(moved.edits())),
              Side.of(moved.after(), Run.after(moved.edits())));
      case Difference.Added added ->
          new Row("added", null, Side.of(added.after(), Run.only("ins", added.after().text())));
      case Difference.Removed removed ->
          new Row(
              "removed", Side.of(removed.before(), Run.only("del", removed.before().text())), null);
    };
  }

  private static Side plain(TextBlock block) {
    return Side.of(block, Run.plain(block.text()));
  }

  private static long count(List<Row> rows, String kind) {
    return rows.stream().filter(row -> row.kind.equals(kind)).count();
  }

  private static boolean movedUnchanged(Row row) {
    return row.kind.equals("moved") && !movedChanged(row);
  }

  private static boolean movedChanged(Row row) {
    return row.kind.equals("moved")
        && row.after != null
        && row.after.runs.stream().anyMatch(run -> !run.kind().equals("plain"));
  }
}
