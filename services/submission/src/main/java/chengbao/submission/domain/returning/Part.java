package chengbao.submission.domain.returning;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Section;
import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A part of a returned report: title and addressee, the opening, or a first-level section, with
/// the hash of what stood in it when it was returned.
///
/// @param id the heading's block, [Section#OPENING], or [#HEAD]
/// @param heading as written; empty for head and opening
/// @param returned it came back; otherwise it stays as it is
/// @param opened by the unit itself, though it had not come back
public record Part(
    String id, String heading, ContentHash hash, boolean returned, @Nullable Opened opened) {
  public static final String HEAD = "head";

  /// @param reason in one line, shown to the reviewer
  public record Opened(String reason, Person by, Instant at) {}

  /// The parts of a text in order, the head first.
  static List<Part> of(
      String title, @Nullable String addressee, List<TextBlock> blocks, List<String> returned) {
    List<Part> parts = new ArrayList<>();
    parts.add(part(HEAD, "", head(title, addressee), returned));
    Map<String, TextBlock> byId =
        blocks.stream().collect(Collectors.toMap(TextBlock::id, Function.identity()));
    var text =
        new Manuscript("", null, null, blocks.stream().map(TextBlock::block).toList(), null, null);
    for (Section section : text.sections()) {
      var inside =
          section.blocks().stream()
              .map(block -> Objects.requireNonNull(byId.get(block.id())))
              .toList();
      parts.add(part(section.id(), heading(section), inside, returned));
    }
    return parts;
  }

  /// Whether the unit may change it.
  public boolean isOpen() {
    return returned || opened != null;
  }

  Part openedFor(Opened why) {
    return new Part(id, heading, hash, returned, why);
  }

  private static Part part(
      String id, String heading, List<TextBlock> inside, List<String> returned) {
    return new Part(id, heading, ContentHash.ofSection(inside), returned.contains(id), null);
  }

  private static String heading(Section section) {
    var first = section.blocks().getFirst();
    return section.isOpening() ? "" : first.text().substring(0, first.headingEnd());
  }

  private static List<TextBlock> head(String title, @Nullable String addressee) {
    return List.of(
        new TextBlock("title", BlockKind.PARAGRAPH, 0, title, true, null),
        new TextBlock(
            "addressee",
            BlockKind.PARAGRAPH,
            0,
            Objects.requireNonNullElse(addressee, ""),
            true,
            null));
  }
}
