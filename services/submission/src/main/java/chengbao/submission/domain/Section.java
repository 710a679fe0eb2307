package chengbao.submission.domain;

import chengbao.manuscript.Block;
import chengbao.manuscript.TextBlock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A part of a draft that is edited and saved by itself: a first-level heading and what follows, or
/// the opening before the first heading.
///
/// @param version grows with each save of this section; two officers in two sections never collide
public record Section(SectionId id, long version, List<TextBlock> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }

  public @Nullable String heading() {
    return hasHeading() ? blocks.getFirst().text() : null;
  }

  public List<TextBlock> body() {
    return hasHeading() ? blocks.subList(1, blocks.size()) : blocks;
  }

  /// The section as it is typed, one block a line.
  public String text() {
    return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
  }

  /// The text as typed anew. A passage that kept its id keeps its mark 不公开.
  public Section revised(long knownVersion, List<Block> changed) {
    if (knownVersion != version) {
      throw new Refused(
          Refusal.SECTION_STALE,
          Map.of("section", id.toString(), "version", String.valueOf(version)));
    }
    var before = blocks.stream().collect(Collectors.toMap(TextBlock::id, Function.identity()));
    return new Section(
        id, version + 1, changed.stream().map(block -> marked(block, before)).toList());
  }

  boolean beginsLike(List<Block> others) {
    return !blocks.isEmpty()
        && !others.isEmpty()
        && blocks.getFirst().id().equals(others.getFirst().id());
  }

  /// @param marks passages of the whole draft that were marked 不公开
  Section replaced(List<Block> others, Map<String, TextBlock> marks) {
    var replaced = others.stream().map(block -> marked(block, marks)).toList();
    return replaced.equals(blocks) ? this : new Section(id, version + 1, replaced);
  }

  Section withhold(String block, @Nullable String reason) {
    return new Section(
        id,
        version + 1,
        blocks.stream().map(b -> b.id().equals(block) ? marked(b.block(), reason) : b).toList());
  }

  private boolean hasHeading() {
    return !blocks.isEmpty() && blocks.getFirst().level() == 1;
  }

  private static TextBlock marked(Block block, Map<String, TextBlock> before) {
    var earlier = before.get(block.id());
    return marked(block, earlier == null ? null : earlier.withheldReason());
  }

  private static TextBlock marked(Block block, @Nullable String reason) {
    return new TextBlock(
        block.id(), block.kind(), block.level(), block.text(), reason == null, reason);
  }
}
