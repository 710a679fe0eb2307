package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.CanonicalJson;
import java.util.List;
import java.util.Map;

/// A passage that a comment or a waiver points at, as a target of the W3C Web Annotation model.
/// Made on one version it finds its place on a later one.
///
/// Offsets count characters (Unicode code points) inside the block, as the model asks; [#findIn]
/// answers in UTF-16 units as everything else here does.
///
/// @param blockId the block it was made on
/// @param start its first character in the block
/// @param end behind its last character
/// @param exact the passage itself; empty for a point between two characters
/// @param prefix up to 32 characters before it, of the same block
/// @param suffix up to 32 characters after it, of the same block
/// @param section the first-level section it stood in, as [chengbao.manuscript.Section#id()]
/// @param heading that section's heading; empty for the opening
public record Anchor(
    String blockId,
    int start,
    int end,
    String exact,
    String prefix,
    String suffix,
    String section,
    String heading) {
  private static final int CONTEXT = 32;

  /// Points at a passage of one version.
  ///
  /// @param start in UTF-16 units of the block's text
  /// @param end behind the passage
  /// @throws IllegalArgumentException when there is no such block or the passage is not inside it
  public static Anchor on(List<Block> blocks, String blockId, int start, int end) {
    FirstLevel[] sections = FirstLevel.of(blocks);
    for (int i = 0; i < sections.length; i++) {
      Block block = blocks.get(i);
      if (block.id().equals(blockId)) {
        return of(block, start, end, sections[i]);
      }
    }
    throw new IllegalArgumentException("No block " + blockId);
  }

  private static Anchor of(Block block, int start, int end, FirstLevel section) {
    String text = block.text();
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException(
          "No passage from " + start + " to " + end + " in " + text.length() + " units");
    }
    return new Anchor(
        block.id(),
        text.codePointCount(0, start),
        text.codePointCount(0, end),
        text.substring(start, end),
        text.substring(whole(text, start - CONTEXT), start),
        text.substring(end, whole(text, end + CONTEXT)),
        section.id(),
        section.heading());
  }

  /// The offset, moved off the middle of a character of two units.
  private static int whole(String text, int offset) {
    int within = Math.clamp(offset, 0, text.length());
    boolean middle =
        within > 0
            && within < text.length()
            && Character.isLowSurrogate(text.charAt(within))
            && Character.isHighSurrogate(text.charAt(within - 1));
    return middle ? within + 1 : within;
  }

  /// Where the passage stands in a later version of the same report.
  public Anchored findIn(List<Block> later) {
    return new AnchorSearch(this, later).found();
  }

  /// The target as JSON values (maps, lists, strings, numbers), to be written or stored.
  ///
  /// @param source the address of the version it was made on
  public Map<String, Object> target(String source) {
    return Map.of(
        "type",
        "SpecificResource",
        "source",
        source,
        "selector",
        Map.of(
            "type",
            "FragmentSelector",
            "value",
            blockId,
            "refinedBy",
            List.of(
                Map.of("type", "TextPositionSelector", "start", start, "end", end),
                Map.of(
                    "type",
                    "TextQuoteSelector",
                    "exact",
                    exact,
                    "prefix",
                    prefix,
                    "suffix",
                    suffix))),
        "section",
        Map.of("id", section, "heading", heading));
  }

  /// The target as a JSON text.
  ///
  /// @throws IllegalArgumentException when the passage holds half a character
  public String json(String source) {
    return CanonicalJson.write(target(source));
  }

  /// Reads a target made by [#target]; the section may be missing, as with other makers.
  ///
  /// @param target JSON values as any reader gives them
  /// @throws IllegalArgumentException when a part is missing or has another type
  public static Anchor of(Map<?, ?> target) {
    return AnchorJson.read(target);
  }
}
