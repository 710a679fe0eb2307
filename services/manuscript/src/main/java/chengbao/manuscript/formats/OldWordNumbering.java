package chengbao.manuscript.formats;

import chengbao.manuscript.reading.WordNumbering;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// Automatic numbers of Word 97–2003: a list's level has a pattern in which the characters 0 to 8
/// stand for the numbers of the levels.
final class OldWordNumbering {
  private static final int LEVELS = 9;
  private static final int NO_NUMBER = 0xFF;
  private static final int BULLET = 23;

  private final Map<Integer, int[]> counters = new HashMap<>();

  /// The number in front of this paragraph; empty for bullets and for paragraphs of no list.
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list;
    try {
      list = paragraph.getList();
    } catch (RuntimeException noSuchList) {
      // Word itself shows such a paragraph without a number
      return "";
    }
    int depth = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
    return list.getListData() == null || list.getLFOData() == null ? "" : next(list, depth);
  }

  private String next(HWPFList list, int depth) {
    int[] counts = counters.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
    counts[depth] = counts[depth] == 0 ? start(list, depth) : counts[depth] + 1;
    Arrays.fill(counts, depth + 1, LEVELS, 0);
    int format = list.getNumberFormat((char) depth);
    String pattern = list.getNumberText((char) depth);
    return format == BULLET || format == NO_NUMBER || pattern == null
        ? ""
        : text(list, pattern, counts);
  }

  private static String text(HWPFList list, String pattern, int[] counts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c < LEVELS) {
        int count = Math.max(counts[c], start(list, c));
        text.append(WordNumbering.number(count, format(list.getNumberFormat(c))));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static int start(HWPFList list, int depth) {
    return Math.clamp(list.getStartAt((char) depth), 1, 9999);
  }

  /// Word's number of a format as the later format names it.
  private static String format(int code) {
    return switch (code) {
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 10 -> "ideographDigital";
      case 11, 33, 35, 37, 39 -> "chineseCounting";
      case 38 -> "chineseLegalSimplified";
      case 18, 28 -> "decimalEnclosedCircle";
      default -> "decimal";
    };
  }
}
