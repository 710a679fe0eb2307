package chengbao.manuscript.reading;

import chengbao.manuscript.structure.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out what belongs to a portal's page and not to the report: paths, print buttons, counters,
/// footers, link lists. The metadata table among it is read before it goes.
public final class Furniture {
  private static final int LONGEST = 220;
  private static final int TALLEST_TABLE_LINE = 400;
  private static final List<Pattern> PATTERNS =
      Resources.lines("furniture.txt").stream().map(Pattern::compile).toList();
  private static final String LABELS = String.join("|", Resources.lines("metadata.txt"));
  private static final Pattern FIELD =
      Pattern.compile(
          "(?<![\\p{IsHan}])("
              + LABELS
              + ")[】\\]]?\\s*[：:|\\t]+"
              + " *((?:[^|\\t\\n：:]|(?<=\\d):(?=\\d))*?)(?=\\s*(?:[|\\t\\n]|$)|(?:\\s|(?<=\\w))(?:"
              + LABELS
              + ")[】\\]]?\\s*[：:|])");
  private static final Pattern STARTS =
      Pattern.compile("[|\\s【\\[]*(?:" + LABELS + ")[】\\]]?\\s*[：:|\\t].*", Pattern.DOTALL);
  private static final Pattern LETTER_SPACED =
      Pattern.compile("(?<=(?:^|[ |\\t])\\p{IsHan}) (?=\\p{IsHan}(?:[ ：:|\\t]|$))");
  private static final Pattern BARE_LABEL = Pattern.compile("(" + LABELS + ")[：:]?");

  private final List<Line> kept = new ArrayList<>();
  private final List<Line> stripped = new ArrayList<>();
  private final Map<String, String> metadata = new LinkedHashMap<>();

  private Furniture() {}

  public static Furniture separate(List<Line> lines) {
    Furniture furniture = new Furniture();
    for (int i = 0; i < lines.size(); i++) {
      i += furniture.take(lines, i);
    }
    return furniture;
  }

  public List<Line> kept() {
    return kept;
  }

  public List<Line> stripped() {
    return stripped;
  }

  public Map<String, String> metadata() {
    return metadata;
  }

  /// Takes one line; the answer is how many of the following lines went with it.
  private int take(List<Line> lines, int i) {
    Line line = lines.get(i);
    String text = line.text();
    if (text.isEmpty()) {
      return 0;
    }
    String squeezed = text.indexOf(' ') < 0 ? text : LETTER_SPACED.matcher(text).replaceAll("");
    if (text.length() <= TALLEST_TABLE_LINE && STARTS.matcher(squeezed).matches()) {
      readFields(squeezed);
      stripped.add(line);
      return 0;
    }
    if (BARE_LABEL.matcher(squeezed).matches()
        && i + 1 < lines.size()
        && lines.get(i + 1).text().length() <= 60) {
      return takeLabelAbove(squeezed, lines.get(i + 1), line);
    }
    if (!line.table() && !isSentence(text) && isFurniture(text)) {
      stripped.add(line);
    } else {
      kept.add(line);
    }
    return 0;
  }

  /// A long line, or one that ends as a sentence does, is no furniture.
  private static boolean isSentence(String text) {
    return text.length() > LONGEST || text.length() > 30 && text.charAt(text.length() - 1) == '。';
  }

  private int takeLabelAbove(String label, Line below, Line line) {
    String value = below.text();
    stripped.add(line);
    boolean nextIsLabel = BARE_LABEL.matcher(value).matches() || isFurniture(value);
    if (nextIsLabel) {
      return 0;
    }
    metadata.putIfAbsent(label.replaceAll("[：:]", ""), value);
    stripped.add(below);
    return 1;
  }

  private void readFields(String text) {
    Matcher field = FIELD.matcher(text);
    while (field.find()) {
      String value = field.group(2).replaceAll("[】\\]]+$", "").strip();
      if (!value.isEmpty() && !BARE_LABEL.matcher(value).matches()) {
        metadata.putIfAbsent(field.group(1), value);
      }
    }
  }

  private static boolean isFurniture(String text) {
    return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }
}
