package chengbao.manuscript.reading;

import chengbao.manuscript.Script;
import java.util.ArrayList;
import java.util.List;

/// Knows traditional characters and their simplified form, one for one, so that no offset moves.
///
/// A portal's 繁體 switch converts character by character and leaves 于, 后 and 干 as they are; that is
/// why a share of five in a hundred is enough to call a text traditional.
public final class Scripts {
  private static final double SHARE_OF_TRADITIONAL = 0.05;

  /// Characters that simplified text uses as well, in words of their own.
  private static final String AMBIGUOUS = "著乾瞭藉徵於麽覆";

  private static final char[] SIMPLE = new char[0x10000];
  private static final List<String> KEPT = new ArrayList<>();

  static {
    for (String line : Resources.lines("traditional.txt")) {
      for (String entry : line.split(" ")) {
        if (entry.startsWith("+")) {
          KEPT.add(entry.substring(1));
        } else {
          SIMPLE[entry.charAt(0)] = entry.charAt(1);
        }
      }
    }
  }

  private Scripts() {}

  public static Script of(String text) {
    int han = 0;
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Typography.isHan(c)) {
        han++;
        traditional += isTraditional(c) ? 1 : 0;
      }
    }
    if (traditional == 0) {
      return Script.SIMPLIFIED;
    }
    return traditional >= han * SHARE_OF_TRADITIONAL ? Script.TRADITIONAL : Script.MIXED;
  }

  public static boolean isTraditional(char c) {
    return SIMPLE[c] != 0 && AMBIGUOUS.indexOf(c) < 0;
  }

  /// The text in simplified script, of the same length.
  public static String simplify(String text) {
    char[] simple = text.toCharArray();
    for (int i = 0; i < simple.length; i++) {
      char other = SIMPLE[simple[i]];
      simple[i] = other == 0 ? simple[i] : other;
    }
    String result = new String(simple);
    for (String kept : KEPT) {
      result = restore(result, kept);
    }
    return result;
  }

  private static String restore(String text, String kept) {
    char[] plain = kept.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = SIMPLE[plain[i]] == 0 ? plain[i] : SIMPLE[plain[i]];
    }
    return text.replace(new String(plain), kept);
  }
}
