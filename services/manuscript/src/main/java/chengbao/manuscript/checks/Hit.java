package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Severity;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place where a rule is broken, before it becomes a finding.
///
/// @param severity null for the rule's own
public record Hit(
    @Nullable String blockId,
    int start,
    int end,
    String quote,
    Map<String, String> parameters,
    @Nullable String working,
    @Nullable Severity severity) {

  /// A finding about the whole text.
  public static Hit ofText() {
    return new Hit(null, 0, 0, "", Map.of(), null, null);
  }

  public static Hit of(Block block, int start, int end) {
    return new Hit(
        block.id(), start, end, block.text().substring(start, end), Map.of(), null, null);
  }

  public static Hit of(String blockId, int start, int end, String quote) {
    return new Hit(blockId, start, end, quote, Map.of(), null, null);
  }

  public static Hit of(Block block) {
    return of(block, 0, block.text().length());
  }

  public Hit with(String name, Object value) {
    Map<String, String> more = new HashMap<>(parameters);
    more.put(name, String.valueOf(value));
    return new Hit(blockId, start, end, quote, more, working, severity);
  }

  /// Which of the rule's messages fits.
  public Hit variant(String variant) {
    return with("variant", variant);
  }

  public Hit working(String calculation) {
    return new Hit(blockId, start, end, quote, parameters, calculation, severity);
  }

  public Hit at(Severity other) {
    return new Hit(blockId, start, end, quote, parameters, working, other);
  }
}
