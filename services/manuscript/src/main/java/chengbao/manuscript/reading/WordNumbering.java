package chengbao.manuscript.reading;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Automatic numbers of Word and WPS, which are nowhere in a paragraph's text: 一、 （一） 1. as
/// numbering.xml describes them.
public final class WordNumbering {
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final int LEVELS = 9;

  private static final class Level {
    private String format = "decimal";
    private String pattern = "";
    private int start = 1;
  }

  private final Map<String, Level[]> patterns = new HashMap<>();
  private final Map<String, String> patternOfList = new HashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  static WordNumbering of(byte[] part) throws XMLStreamException {
    WordNumbering numbering = new WordNumbering();
    if (part.length > 0) {
      numbering.read(Xml.reader(part));
    }
    return numbering;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String pattern = "";
    String list = "";
    int depth = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> pattern = String.valueOf(Xml.attribute(xml, "abstractNumId"));
        case "num" -> list = String.valueOf(Xml.attribute(xml, "numId"));
        case "abstractNumId" -> patternOfList.put(list, String.valueOf(Xml.attribute(xml, "val")));
        case "startOverride" -> restarts.put(list, Xml.number(xml, "val", 1));
        case "lvl" -> depth = Math.clamp(Xml.number(xml, "ilvl", 0), 0, LEVELS - 1);
        case "start" -> level(pattern, depth).start = Xml.number(xml, "val", 1);
        case "numFmt" -> level(pattern, depth).format = String.valueOf(Xml.attribute(xml, "val"));
        case "lvlText" -> level(pattern, depth).pattern = String.valueOf(Xml.attribute(xml, "val"));
        default -> {}
      }
    }
  }

  private Level level(String pattern, int depth) {
    Level[] levels = patterns.computeIfAbsent(pattern, id -> new Level[LEVELS]);
    if (levels[depth] == null) {
      levels[depth] = new Level();
    }
    return levels[depth];
  }

  /// The number in front of the next paragraph of a list; empty for bullets and unknown lists.
  String next(@Nullable String list, int wantedDepth) {
    int depth = Math.clamp(wantedDepth, 0, LEVELS - 1);
    String pattern = list == null ? null : patternOfList.get(list);
    Level[] levels = pattern == null ? null : patterns.get(pattern);
    if (levels == null || levels[depth] == null) {
      return "";
    }
    int[] counts =
        counters.computeIfAbsent(
            restarts.containsKey(list) ? "list " + list : pattern, id -> new int[LEVELS]);
    int start = depth == 0 && restarts.containsKey(list) ? restarts.get(list) : levels[depth].start;
    counts[depth] = counts[depth] == 0 ? start : counts[depth] + 1;
    java.util.Arrays.fill(counts, depth + 1, LEVELS, 0);
    return text(levels, counts, depth);
  }

  private static String text(Level[] levels, int[] counts, int depth) {
    Level own = levels[depth];
    if (own.format.equals("bullet") || own.format.equals("none")) {
      return "";
    }
    String text = own.pattern;
    for (int i = 0; i <= depth; i++) {
      Level level = levels[i];
      if (level != null && text.contains("%" + (i + 1))) {
        text = text.replace("%" + (i + 1), number(Math.max(counts[i], level.start), level.format));
      }
    }
    return text;
  }

  public static String number(int value, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "chineseLegalSimplified",
          "koreanCounting" ->
          chinese(value);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          value <= 20 ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
      case "lowerLetter" -> String.valueOf((char) ('a' + (value - 1) % 26));
      case "upperLetter" -> String.valueOf((char) ('A' + (value - 1) % 26));
      default -> String.valueOf(value);
    };
  }

  static String chinese(int value) {
    if (value < 10) {
      return String.valueOf(CHINESE_DIGITS.charAt(Math.max(0, value)));
    }
    if (value >= 100) {
      return String.valueOf(value);
    }
    String tens = value < 20 ? "" : String.valueOf(CHINESE_DIGITS.charAt(value / 10));
    return tens + "十" + (value % 10 == 0 ? "" : String.valueOf(CHINESE_DIGITS.charAt(value % 10)));
  }
}
