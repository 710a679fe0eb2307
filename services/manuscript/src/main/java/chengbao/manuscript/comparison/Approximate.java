package chengbao.manuscript.comparison;

import org.jspecify.annotations.Nullable;

/// Finds the passage of a text that is most like a quote: between the words that stood around the
/// quote when they are still there, else where the fewest edits lead (Sellers 1980). Of a long
/// quote the beginning and the end are looked for, so that the time stays in proportion to the
/// text.
final class Approximate {
  private static final int CONTEXT = 6;
  private static final int LONGEST_WHOLE = 256;
  private static final double BETWEEN_IS_SURE = 0.2;

  /// @param similarity the share of the quote's characters still there, 0 to 1
  record Match(int start, int end, double similarity) {}

  private Approximate() {}

  static @Nullable Match best(Anchor anchor, String text) {
    if (anchor.exact().isEmpty() || text.isEmpty()) {
      return null;
    }
    Match between = between(anchor, text);
    if (between != null && between.similarity() >= BETWEEN_IS_SURE) {
      return new Match(between.start(), between.end(), Math.max(0.5, between.similarity()));
    }
    String quote = anchor.exact();
    if (quote.length() <= LONGEST_WHOLE) {
      return fewestEdits(quote, text, 0);
    }
    Match head = fewestEdits(quote.substring(0, LONGEST_WHOLE / 2), text, 0);
    Match tail =
        fewestEdits(quote.substring(quote.length() - LONGEST_WHOLE / 2), text, head.start());
    int end = Math.max(tail.end(), head.end());
    return new Match(head.start(), end, (head.similarity() + tail.similarity()) / 2);
  }

  /// What stands between the old context, when both sides of it are found in order and not too far
  /// apart.
  private static @Nullable Match between(Anchor anchor, String text) {
    String before = anchor.prefix();
    String after = anchor.suffix();
    String left = before.substring(Math.max(0, before.length() - CONTEXT));
    String right = after.substring(0, Math.min(CONTEXT, after.length()));
    int start = left.isEmpty() ? 0 : text.indexOf(left);
    if (start < 0 || left.length() + right.length() < CONTEXT) {
      return null;
    }
    start += left.length();
    int end = right.isEmpty() ? text.length() : text.indexOf(right, start);
    if (end <= start || end - start > 2 * anchor.exact().length() + 20) {
      return null;
    }
    return new Match(start, end, kept(anchor.exact(), text.substring(start, end)));
  }

  private static double kept(String quote, String now) {
    int kept =
        Versions.edits(quote, now).stream()
            .filter(Edit.Kept.class::isInstance)
            .mapToInt(edit -> edit.text().length())
            .sum();
    return (double) kept / quote.length();
  }

  /// The stretch of a text that the quote becomes with the fewest edits.
  private static Match fewestEdits(String quote, String text, int from) {
    int[] edits = new int[quote.length() + 1];
    int[] starts = new int[quote.length() + 1];
    for (int i = 0; i <= quote.length(); i++) {
      edits[i] = i;
      starts[i] = from;
    }
    Match best = new Match(from, from, 0);
    int fewest = quote.length();
    for (int at = from; at < text.length(); at++) {
      step(quote, text.charAt(at), at, edits, starts);
      int needed = edits[quote.length()];
      boolean longer = needed == fewest && starts[quote.length()] == best.start();
      if (needed < fewest || (longer && best.end() > best.start())) {
        fewest = needed;
        double similarity = 1 - (double) fewest / quote.length();
        best = new Match(starts[quote.length()], at + 1, similarity);
      }
    }
    return best;
  }

  /// One column of the table: the quote's first i characters against the text up to here.
  private static void step(String quote, char next, int at, int[] edits, int[] starts) {
    int diagonal = edits[0];
    int diagonalStart = starts[0];
    starts[0] = at + 1;
    for (int i = 1; i <= quote.length(); i++) {
      int replaced = diagonal + (quote.charAt(i - 1) == next ? 0 : 1);
      int replacedStart = diagonalStart;
      diagonal = edits[i];
      diagonalStart = starts[i];
      int inserted = edits[i] + 1;
      int left = edits[i - 1] + 1;
      if (replaced <= inserted && replaced <= left) {
        edits[i] = replaced;
        starts[i] = replacedStart;
      } else if (left <= inserted) {
        edits[i] = left;
        starts[i] = starts[i - 1];
      } else {
        edits[i] = inserted;
      }
    }
  }
}
