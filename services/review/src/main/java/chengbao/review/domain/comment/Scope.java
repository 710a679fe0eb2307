package chengbao.review.domain.comment;

import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.SentText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What of a report goes back: the whole, or the parts that are named. What is not named stays as
/// it is.
///
/// @param parts in the order of the text; empty for the whole
public record Scope(List<Part> parts) {
  public static final Scope WHOLE = new Scope(List.of());

  public Scope {
    parts = List.copyOf(parts);
  }

  /// @param ids of parts; empty for the whole
  /// @param comments what still stands; a comment that must be followed cannot lie in a part that
  ///   stays as it is
  public static Scope of(SentText text, Set<String> ids, List<Placed> comments) {
    if (ids.isEmpty()) {
      return WHOLE;
    }
    List<Part> named = Part.of(text).stream().filter(part -> ids.contains(part.id())).toList();
    if (named.size() < ids.size()) {
      throw new Refused(Refusal.SECTION_UNKNOWN);
    }
    comments.stream()
        .filter(one -> one.comment().blocks() && !isOpen(one, ids))
        .findFirst()
        .ifPresent(outside -> {
          throw new Refused(
              Refusal.COMMENT_OUTSIDE, Map.of("number", String.valueOf(outside.number())));
        });
    return new Scope(named);
  }

  public boolean isWhole() {
    return parts.isEmpty();
  }

  private static boolean isOpen(Placed comment, Set<String> ids) {
    Part part = comment.part();
    return part == null || ids.contains(part.id());
  }
}
