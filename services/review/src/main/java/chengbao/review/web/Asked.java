package chengbao.review.web;

import chengbao.review.CaseLines.Standing;
import chengbao.review.CaseLines.Wanted;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a work list was asked for, read from an address. Nonsense asks for nothing in particular.
final class Asked {
  private static final int LONGEST_TEXT = 100;
  private static final int LAST_PAGE = 1000;

  private Asked() {}

  static Wanted of(String state, String text, int level, int page) {
    String readable = text.replace("\0", "").strip();
    return new Wanted(
        standing(state),
        readable.substring(0, Math.min(readable.length(), LONGEST_TEXT)),
        Math.max(level, 0),
        Math.clamp(page, 1, LAST_PAGE));
  }

  static @Nullable Standing standing(String state) {
    for (Standing standing : Standing.values()) {
      if (code(standing).equals(state)) {
        return standing;
      }
    }
    return null;
  }

  static String code(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
