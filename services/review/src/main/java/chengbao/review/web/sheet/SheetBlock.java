package chengbao.review.web.sheet;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.review.domain.SentCheckup.Sum;
import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of the report as it is laid out, with what stands in its margin.
///
/// @param style `h2`, `h3`, `p` or `table`
/// @param sums worked out beside the block
/// @param withheld why the public does not read it
/// @param change `added`, `removed`, `changed`, or absent
@TemplateData
public record SheetBlock(
    String id,
    String style,
    List<Run> runs,
    List<Note> notes,
    List<Sum> sums,
    boolean disclosed,
    @Nullable String withheld,
    @Nullable String change) {

  static SheetBlock of(TextBlock block, List<Run> runs, List<Note> notes, @Nullable String change) {
    return new SheetBlock(
        block.id(),
        style(block),
        runs,
        notes,
        List.of(),
        block.disclosed(),
        block.withheldReason(),
        change);
  }

  /// With the sums of the block worked out beside it, where no finding has worked them out already.
  SheetBlock with(List<Sum> all) {
    List<Sum> beside =
        all.stream()
            .filter(sum -> sum.block().equals(id) && sum.saysSomething())
            .filter(sum -> notes.stream().noneMatch(note -> note.works(sum)))
            .toList();
    return new SheetBlock(id, style, runs, notes, beside, disclosed, withheld, change);
  }

  /// A table's rows are lines, its cells stand between tabs.
  public List<List<String>> rows() {
    return rows(runs);
  }

  static List<List<String>> rows(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.stream().filter(run -> !run.kind().equals("del")).forEach(run -> text.append(run.text()));
    return text.toString().lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
  }

  static String style(TextBlock block) {
    if (block.kind() == BlockKind.TABLE) {
      return "table";
    }
    if (block.kind() != BlockKind.HEADING) {
      return "p";
    }
    return block.level() == 1 ? "h2" : "h3";
  }
}
