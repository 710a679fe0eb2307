package chengbao.manuscript.reading;

/// A line that remembers where each of its characters stood in the original, whatever was taken out
/// of it or replaced.
public final class MappedText {
  private final String text;
  private final int[] origins;

  private MappedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /// The text as it stands in the original from `start` on.
  public static MappedText at(String text, int start) {
    int[] origins = new int[text.length() + 1];
    for (int i = 0; i <= text.length(); i++) {
      origins[i] = start + i;
    }
    return new MappedText(text, origins);
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /// Where the character at `offset` stood in the original; the end of the text is a valid offset.
  public int originOf(int offset) {
    return origins[offset];
  }

  public MappedText slice(int start, int end) {
    int[] part = new int[end - start + 1];
    System.arraycopy(origins, start, part, 0, part.length);
    if (end > start) {
      part[end - start] = origins[end - 1] + 1;
    }
    return new MappedText(text.substring(start, end), part);
  }

  public MappedText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == text.length() ? this : slice(start, end);
  }

  /// The same places with other characters; both texts have the same length.
  public MappedText replacedBy(String other) {
    if (other.length() != text.length()) {
      throw new IllegalArgumentException("A replacement keeps the length");
    }
    return new MappedText(other, origins);
  }

  public MappedText append(String separator, MappedText next) {
    Builder joined = new Builder();
    joined.appendAll(this);
    for (int i = 0; i < separator.length(); i++) {
      joined.append(separator.charAt(i), originOf(length()));
    }
    joined.appendAll(next);
    return joined.end(next.originOf(next.length()));
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /// Collects characters with their origins.
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    public Builder append(char c, int origin) {
      if (text.length() + 1 >= origins.length) {
        origins = java.util.Arrays.copyOf(origins, origins.length * 2);
      }
      origins[text.length()] = origin;
      text.append(c);
      return this;
    }

    public Builder appendAll(MappedText other) {
      for (int i = 0; i < other.length(); i++) {
        append(other.text.charAt(i), other.origins[i]);
      }
      return this;
    }

    public int length() {
      return text.length();
    }

    public char last() {
      return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    public MappedText end(int originOfEnd) {
      int[] exact = java.util.Arrays.copyOf(origins, text.length() + 1);
      exact[text.length()] = originOfEnd;
      return new MappedText(text.toString(), exact);
    }
  }
}
