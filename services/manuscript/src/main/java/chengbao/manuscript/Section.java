package chengbao.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A heading and the blocks under it. The id is that of the heading's block, or [#OPENING] for what
/// stands before the first heading.
///
/// @param number the number as written, without the heading's words (`一、`, `（二）`); null when there
///   is none
/// @param heading the heading's words without the number; empty for the opening
/// @param roles what a first-level section tells, first the main one; empty below the first level
///   and for the opening
/// @param blocks the heading's own block first, then all blocks under it, deeper sections included
public record Section(
    String id,
    @Nullable String number,
    int level,
    String heading,
    List<Role> roles,
    List<Block> blocks) {
  public static final String OPENING = "opening";

  public Section {
    roles = List.copyOf(roles);
    blocks = List.copyOf(blocks);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean isOpening() {
    return id.equals(OPENING);
  }

  /// The length as a clerk counts it: every character but white space, the heading included.
  public int characters() {
    return blocks.stream().mapToInt(block -> Manuscript.characters(block.text())).sum();
  }

  /// The blocks' text, one line each.
  public String text() {
    return String.join("\n", blocks.stream().map(Block::text).toList());
  }
}
