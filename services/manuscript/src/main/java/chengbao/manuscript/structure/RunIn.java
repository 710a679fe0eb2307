package chengbao.manuscript.structure;

/// A heading that opens its paragraph: （一）加强学习。今年以来…….
public final class RunIn {
  static final int LONGEST_SENTENCE = 60;
  private static final int LONGEST_CLAUSE = 45;

  private RunIn() {}

  /// Where the heading of a run-in paragraph ends: after its first sentence, or after its first
  /// clause when that sentence is long.
  public static int end(String text) {
    int words = Marker.at(text).map(Marker::end).orElse(0);
    int stop = text.indexOf('。', words);
    if (stop >= 0 && stop - words <= LONGEST_SENTENCE) {
      return stop + 1;
    }
    for (int i = words; i < Math.min(text.length(), words + LONGEST_CLAUSE); i++) {
      if ("，：；".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return Math.min(text.length(), words + LONGEST_CLAUSE);
  }
}
