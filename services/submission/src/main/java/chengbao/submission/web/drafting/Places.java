package chengbao.submission.web.drafting;

import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.DraftText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where the passages of a text stand on the drafting page.
public final class Places {
  public static final Places NONE = new Places(Map.of());

  private final Map<String, Place> byBlock;

  private Places(Map<String, Place> byBlock) {
    this.byBlock = byBlock;
  }

  /// @param section whose field it is in
  /// @param paragraph counted from 1 in the field; 0 for the heading
  /// @param stored whether the passage was saved, so that something can be kept about it
  public record Place(String section, int paragraph, boolean stored) {
    /// The id of the field.
    public String field() {
      return (paragraph == 0 ? "heading-" : "body-") + section;
    }
  }

  public static Places of(DraftText text, Set<String> stored) {
    var places = new HashMap<String, Place>();
    for (var section : text.sections()) {
      var paragraph = section.heading() == null ? 1 : 0;
      for (var block : section.blocks()) {
        places.put(
            block.id(),
            new Place(section.id().toString(), paragraph++, stored.contains(block.id())));
      }
    }
    return new Places(places);
  }

  static Set<String> ids(DraftText text) {
    return text.blocks().stream().map(TextBlock::id).collect(Collectors.toSet());
  }

  public @Nullable Place of(@Nullable String block) {
    return block == null ? null : byBlock.get(block);
  }
}
