package chengbao.review.web.sheet;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sheet that has been written out. A version is frozen, so its text and what the version alone
/// puts in the margins read the same for everybody, for as long as it is looked at; only where
/// something of the office's own stands in a margin is the margin written anew for each reader.
public record WrittenSheet(List<Block> blocks) {
  public static final WrittenSheet NOT_SHOWN = new WrittenSheet(List.of());

  /// @param text the block without its margin
  /// @param margin what the version alone puts there
  record Block(SheetBlock block, String text, String margin) {}

  /// Some of the sheet: as much as is written already, and the block at its end whose margin is
  /// not.
  ///
  /// @param block absent when everything is written
  @TemplateData
  public record Stretch(String written, @Nullable SheetBlock block) {}

  /// @param commentAddress where comments are written; absent for who may not
  public static WrittenSheet of(Sheet sheet, @Nullable String commentAddress) {
    return new WrittenSheet(
        sheet.blocks().stream().map(block -> written(block, commentAddress)).toList());
  }

  /// @param fills whether something of the office's own stands beside a block
  public List<Stretch> around(Predicate<SheetBlock> fills) {
    List<Stretch> stretches = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    for (Block one : blocks) {
      written.append(one.text);
      if (fills.test(one.block)) {
        stretches.add(new Stretch(written.toString(), one.block));
        written.setLength(0);
      } else {
        written.append(one.margin);
      }
    }
    return Stream.concat(stretches.stream(), Stream.of(new Stretch(written.toString(), null)))
        .toList();
  }

  private static Block written(SheetBlock block, @Nullable String commentAddress) {
    boolean gone = "removed".equals(block.change());
    return new Block(
        block,
        new SheetText(block).render(),
        new SheetMargin(block, gone ? null : commentAddress).render());
  }
}
