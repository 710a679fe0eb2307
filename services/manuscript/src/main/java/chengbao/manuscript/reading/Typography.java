package chengbao.manuscript.reading;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings the signs of a line into the form of GB/T 15834 without touching what it says: full-width
/// punctuation between Chinese text, half-width digits and letters, no stray spaces. Numbers,
/// times, addresses of the web and dates such as `3·19` stay.
public final class Typography {
  private static final Pattern WEB =
      Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final boolean[] NO_ADDRESS = {};
  private static final String NARROW = ",:;()!.";
  private static final String WIDE = "，：；（）！。";

  private Typography() {}

  /// The line in its normal form, stripped of outer blanks.
  public static MappedText normalise(MappedText line) {
    MappedText folded = fold(line);
    boolean[] web = webAddresses(folded.text());
    return straightenQuotes(closeGaps(widen(folded, web), web.length == 0));
  }

  /// One character each: full-width digits and letters become half-width, blanks become spaces,
  /// look-alikes become what they look like.
  private static MappedText fold(MappedText line) {
    MappedText.Builder folded = new MappedText.Builder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.text().charAt(i);
      if (c == '\u200B'
          || c == '\u200C'
          || c == '\u200D'
          || c == '\uFEFF'
          || c == '\u00AD'
          || c == '\u2060') {
        continue;
      }
      folded.append(fold(c), line.originOf(i));
    }
    return folded.end(line.originOf(line.length())).strip();
  }

  private static char fold(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return c == '\t' ? '\t' : ' ';
    }
    boolean wideDigitOrLetter =
        c >= '０' && c <= '９'
            || c >= 'Ａ' && c <= 'Ｚ'
            || c >= 'ａ' && c <= 'ｚ'
            || c == '％'
            || c == '．'
            || c == '＋'
            || c == '－'
            || c == '／';
    if (wideDigitOrLetter) {
      return (char) (c - 0xFEE0);
    }
    boolean lookAlike = c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF';
    if (lookAlike) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      return plain.length() == 1 ? plain.charAt(0) : c;
    }
    return c == '｡' ? '。' : c == '､' ? '、' : c;
  }

  private static boolean[] webAddresses(String text) {
    if (text.indexOf('@') < 0 && !text.contains("http") && !text.contains("www.")) {
      return NO_ADDRESS;
    }
    Matcher address = WEB.matcher(text);
    boolean[] inside = new boolean[0];
    while (address.find()) {
      if (inside.length == 0) {
        inside = new boolean[text.length()];
      }
      java.util.Arrays.fill(inside, address.start(), address.end(), true);
    }
    return inside;
  }

  private static MappedText widen(MappedText line, boolean[] web) {
    char[] signs = line.text().toCharArray();
    for (int i = 0; i < signs.length; i++) {
      boolean fixed = web.length > 0 && web[i];
      if (!fixed && NARROW.indexOf(signs[i]) >= 0) {
        widenAt(signs, i);
      }
    }
    return line.replacedBy(new String(signs));
  }

  private static void widenAt(char[] signs, int i) {
    char sign = signs[i];
    if (sign == '.') {
      signs[i] = endsSentence(signs, i) ? '。' : '.';
    } else if (sign == '(') {
      int close = closing(signs, i);
      boolean chinese =
          hasChinese(signs, i - 1, close < 0 ? i + 2 : close + 2) || opensLine(i, close);
      if (chinese) {
        signs[i] = '（';
        if (close >= 0) {
          signs[close] = '）';
        }
      }
    } else if (sign == ')') {
      if (hasChinese(signs, i - 1, i + 2)) {
        signs[i] = '）';
      }
    } else if (!betweenDigits(signs, i)
        && hasChinese(signs, before(signs, i), after(signs, i) + 1)) {
      signs[i] = WIDE.charAt(NARROW.indexOf(sign));
    }
  }

  /// A full stop after Chinese words and before more of them or the end of the line; 一.加强 is a
  /// number.
  private static boolean endsSentence(char[] signs, int i) {
    boolean behindWords = i > 4 && (isChinese(signs[i - 1]) || signs[i - 1] == '%');
    boolean beforeWords = i + 1 == signs.length || isChinese(signs[i + 1]) || signs[i + 1] == ' ';
    return behindWords && beforeWords && hasChinese(signs, 0, i);
  }

  private static boolean opensLine(int open, int close) {
    return open == 0 && close > 0 && close <= 4;
  }

  private static int closing(char[] signs, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(signs.length, open + 200); i++) {
      if (signs[i] == '(') {
        depth++;
      } else if (signs[i] == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int before(char[] signs, int i) {
    int at = i - 1;
    while (at > 0 && signs[at] == ' ') {
      at--;
    }
    return at;
  }

  private static int after(char[] signs, int i) {
    int at = i + 1;
    while (at < signs.length - 1 && signs[at] == ' ') {
      at++;
    }
    return at;
  }

  private static boolean betweenDigits(char[] signs, int i) {
    return i > 0 && i + 1 < signs.length && isDigit(signs[i - 1]) && isDigit(signs[i + 1]);
  }

  private static boolean hasChinese(char[] signs, int start, int end) {
    for (int i = Math.max(0, start); i < Math.min(signs.length, end); i++) {
      if (isChinese(signs[i])) {
        return true;
      }
    }
    return false;
  }

  /// Removes the spaces that type-setting leaves between Chinese text and digits, letters or signs;
  /// a single space between two Chinese words stays, for it parts phrases.
  private static MappedText closeGaps(MappedText line, boolean closeLetters) {
    MappedText.Builder closed = new MappedText.Builder();
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (next == ' ' || isNeedlessGap(closed.last(), next, closeLetters)) {
          continue;
        }
      }
      closed.append(c, line.originOf(i));
    }
    return closed.end(line.originOf(line.length()));
  }

  private static boolean isNeedlessGap(char before, char after, boolean closeLetters) {
    if (isChineseSign(before) || isChineseSign(after)) {
      return true;
    }
    boolean digit =
        isHan(before) && isDigit(after) || isDigit(before) && (isHan(after) || after == '%');
    boolean letter = isHan(before) && isLatin(after) || isLatin(before) && isHan(after);
    return digit || closeLetters && letter;
  }

  /// Straight quotes become paired ones, quotes written twice become one.
  private static MappedText straightenQuotes(MappedText line) {
    if (line.text().indexOf('"') < 0
        && !line.text().contains("““")
        && !line.text().contains("””")) {
      return line;
    }
    MappedText.Builder quoted = new MappedText.Builder();
    boolean open = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.text().charAt(i);
      char sign = c == '"' ? (open ? '”' : '“') : c;
      open = sign == '“' || open && sign != '”';
      boolean doubled = (sign == '“' || sign == '”') && quoted.last() == sign;
      if (!doubled) {
        quoted.append(sign, line.originOf(i));
      }
    }
    return quoted.end(line.originOf(line.length()));
  }

  public static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isChineseSign(char c) {
    return "，。、；：？！（）“”‘’《》〈〉〔〕【】…—".indexOf(c) >= 0 && c != '\0';
  }

  private static boolean isChinese(char c) {
    return isHan(c) || isChineseSign(c);
  }
}
