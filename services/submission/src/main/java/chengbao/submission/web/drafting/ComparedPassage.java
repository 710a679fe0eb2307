package chengbao.submission.web.drafting;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference;
import chengbao.manuscript.comparison.Edit;
import java.util.List;

/// What became of one passage between two texts of a report.
///
/// @param kind `same`, `changed`, `moved`, `added` or `removed`
/// @param block its id in the later text, or in the earlier one when it is gone
/// @param mark `withheld` or `disclosed` when its mark 不公开 was set or taken away, otherwise empty
public record ComparedPassage(String kind, String block, int level, List<Step> steps, String mark) {

  /// @param kind `kept`, `ins` or `del`
  public record Step(String kind, String text) {
    public static Step of(Edit edit) {
      return switch (edit) {
        case Edit.Kept kept -> new Step("kept", kept.text());
        case Edit.Inserted inserted -> new Step("ins", inserted.text());
        case Edit.Deleted deleted -> new Step("del", deleted.text());
      };
    }

    public static List<Step> all(List<Edit> edits) {
      return edits.stream().map(Step::of).toList();
    }
  }

  public boolean same() {
    return kind.equals("same");
  }

  /// How it read.
  public List<Step> before() {
    return steps.stream().filter(step -> !step.kind().equals("ins")).toList();
  }

  /// How it reads.
  public List<Step> after() {
    return steps.stream().filter(step -> !step.kind().equals("del")).toList();
  }

  public static ComparedPassage of(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged same -> whole("same", same.after(), "kept");
      case Difference.Changed changed ->
          edited("changed", changed.before(), changed.after(), changed.edits());
      case Difference.Moved moved -> edited("moved", moved.before(), moved.after(), moved.edits());
      case Difference.Added added -> whole("added", added.after(), "ins");
      case Difference.Removed removed -> whole("removed", removed.before(), "del");
    };
  }

  private static ComparedPassage whole(String kind, TextBlock block, String step) {
    return new ComparedPassage(
        kind, block.id(), block.level(), List.of(new Step(step, block.text())), "");
  }

  private static ComparedPassage edited(
      String kind, TextBlock before, TextBlock after, List<Edit> edits) {
    var mark =
        before.disclosed() == after.disclosed() ? "" : after.disclosed() ? "disclosed" : "withheld";
    return new ComparedPassage(kind, after.id(), after.level(), Step.all(edits), mark);
  }
}
