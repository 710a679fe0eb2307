package chengbao.manuscript.comparison;

import org.jspecify.annotations.Nullable;

/// What became of a passage in a later version.
public sealed interface Anchored {

  /// The same words in the same block, whatever was edited around them.
  record Unchanged(Place place) implements Anchored {}

  /// The same words, now in another block, or their block in another section.
  record Moved(Place place) implements Anchored {}

  /// The passage was rewritten.
  ///
  /// @param place what stands in its place now
  /// @param similarity the share of the old words that is still there, 0 to 1
  record Changed(Place place, double similarity) implements Anchored {}

  /// Nothing like it is left.
  ///
  /// @param section the first-level section it stood in, as [chengbao.manuscript.Section#id()]
  /// @param heading that section's heading as it was; empty for the opening
  /// @param standing the id of that section in the later version; null when it is gone as well
  record Gone(String section, String heading, @Nullable String standing) implements Anchored {}
}
