package chengbao.submission.domain.returning;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 部分退回: some parts of the report came back, the others stay as they were submitted. That they do
/// is proven by the hash of each.
///
/// @param parts of the version that was returned, in order, the head first
public record Scope(List<Part> parts) {
  public Scope {
    parts = List.copyOf(parts);
  }

  /// @param returned ids of the parts that came back
  public static Scope of(VersionText text, List<String> returned) {
    return new Scope(Part.of(text.title(), text.addressee(), text.blocks(), returned));
  }

  public Optional<Part> part(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /// Parts that may not be changed.
  public boolean isFrozen(String id) {
    return part(id).filter(part -> !part.isOpen()).isPresent();
  }

  /// The unit opens one part more.
  public Scope open(String id, Part.Opened why) {
    if (why.reason().isBlank()) {
      throw new Refused(Refusal.OPENING_REASON_MISSING);
    }
    if (!isFrozen(id)) {
      throw new Refused(
          part(id).isPresent() ? Refusal.SECTION_OPEN_ALREADY : Refusal.SECTION_UNKNOWN);
    }
    return new Scope(
        parts.stream().map(part -> part.id().equals(id) ? part.openedFor(why) : part).toList());
  }

  /// Refuses a text in which anything else changed than the open parts.
  public void mustHold(DraftText text) {
    mustHold(text.head().title(), text.head().addressee(), text.blocks());
  }

  public void mustHold(VersionText text) {
    mustHold(text.title(), text.addressee(), text.blocks());
  }

  /// Each frozen part stands in its order with its hash, and between two of them there is nothing
  /// new unless something open stood there.
  private void mustHold(String title, @Nullable String addressee, List<TextBlock> blocks) {
    var now = Part.of(title, addressee, blocks, List.of());
    int next = 0;
    boolean gap = false;
    for (Part before : parts) {
      if (before.isOpen()) {
        gap = true;
        continue;
      }
      while (next < now.size() && !now.get(next).id().equals(before.id())) {
        mustBeIn(gap, now.get(next).id().equals(Part.HEAD) ? now.get(next) : before);
        next++;
      }
      if (next == now.size() || !now.get(next).hash().equals(before.hash())) {
        throw frozen(before);
      }
      next++;
      gap = false;
    }
    if (next < now.size()) {
      mustBeIn(gap, now.get(next));
    }
  }

  private static void mustBeIn(boolean gap, Part added) {
    if (!gap) {
      throw frozen(added);
    }
  }

  private static Refused frozen(Part part) {
    return new Refused(
        Refusal.SECTION_FROZEN, Map.of("section", part.id(), "heading", part.heading()));
  }
}
