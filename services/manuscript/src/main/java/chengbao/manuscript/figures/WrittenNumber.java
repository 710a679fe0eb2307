package chengbao.manuscript.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as it stands in the text, before anyone knows its unit: digits or Chinese numerals, 余
/// or 多, a scale of 万 or 亿.
///
/// @param value without the scale
/// @param scale the scale sign that stands last (万, 亿), 0 for none
/// @param more whether 余, 多 or 几 follows the digits
/// @param end where the number ends and a unit may begin
/// @param chinese whether it is written in Chinese numerals
/// @param bare whether it is a lone 百, 千 or 万 as in 千家万户
record WrittenNumber(
    BigDecimal value, char scale, boolean more, int end, boolean chinese, boolean bare) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  static @Nullable WrittenNumber at(String text, int start) {
    char c = text.charAt(start);
    if (c >= '0' && c <= '9') {
      return arabic(text, start);
    }
    return isChinese(c) ? chinese(text, start) : null;
  }

  /// The value with its scale worked in, as for everything but money.
  BigDecimal scaled() {
    return switch (scale) {
      case '亿' -> value.multiply(MYRIAD).multiply(MYRIAD);
      case '万' -> value.multiply(MYRIAD);
      case '千' -> value.multiply(BigDecimal.valueOf(1000));
      case '百' -> value.multiply(BigDecimal.valueOf(100));
      default -> value;
    };
  }

  private static WrittenNumber arabic(String text, int start) {
    int end = start;
    StringBuilder digits = new StringBuilder();
    while (end < text.length() && (isDigit(text, end) || isGroup(text, end))) {
      if (text.charAt(end) != ',') {
        digits.append(text.charAt(end));
      }
      end++;
    }
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1)) {
      digits.append('.');
      for (end++; end < text.length() && isDigit(text, end); end++) {
        digits.append(text.charAt(end));
      }
    }
    String limited = digits.length() > 30 ? digits.substring(0, 30) : digits.toString();
    return scaled(text, new BigDecimal(limited), end, false);
  }

  private static boolean isDigit(String text, int i) {
    char c = text.charAt(i);
    return c >= '0' && c <= '9';
  }

  /// A comma that parts thousands: three digits follow, and no fourth.
  private static boolean isGroup(String text, int i) {
    if (text.charAt(i) != ','
        || i + 3 >= text.length()
        || !(isDigit(text, i + 1) && isDigit(text, i + 2) && isDigit(text, i + 3))) {
      return false;
    }
    return i + 4 >= text.length() || !isDigit(text, i + 4);
  }

  private static boolean isMore(String text, int i) {
    return i < text.length() && "余多几".indexOf(text.charAt(i)) >= 0;
  }

  private static WrittenNumber scaled(String text, BigDecimal value, int digitsEnd, boolean bare) {
    int end = digitsEnd;
    boolean more = isMore(text, end);
    end += more ? 1 : 0;
    char scale = 0;
    if (end < text.length() && "万亿千百".indexOf(text.charAt(end)) >= 0) {
      scale = text.charAt(end);
      end++;
    }
    if (scale != 0 && isMore(text, end)) {
      more = true;
      end++;
    }
    return new WrittenNumber(value, scale, more, end, false, bare);
  }

  static boolean isChinese(char c) {
    return DIGITS.indexOf(c) >= 0
        || c == '两'
        || c == '十'
        || c == '百'
        || c == '千'
        || c == '万'
        || c == '亿';
  }

  /// 一万两千余, 近六十万: the last 万 or 亿 is kept apart, for money stays in 万元.
  private static @Nullable WrittenNumber chinese(String text, int start) {
    int end = start;
    while (end < text.length() && isChinese(text.charAt(end))) {
      end++;
    }
    String numeral = text.substring(start, end);
    BigDecimal value = value(numeral);
    if (value == null) {
      return null;
    }
    boolean bare = numeral.length() == 1 && "百千万亿".contains(numeral);
    char last = numeral.charAt(numeral.length() - 1);
    boolean kept = (last == '万' || last == '亿') && numeral.length() > 1;
    BigDecimal whole = kept ? value(numeral.substring(0, numeral.length() - 1)) : value;
    boolean more = isMore(text, end);
    end += more ? 1 : 0;
    char scale = kept ? last : 0;
    if (more && !kept && end < text.length() && "万亿".indexOf(text.charAt(end)) >= 0) {
      scale = text.charAt(end);
      end++;
    }
    return whole == null ? null : new WrittenNumber(whole, scale, more, end, true, bare);
  }

  static @Nullable BigDecimal value(String numeral) {
    long total = 0;
    long part = 0;
    long digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int at = c == '两' ? 2 : DIGITS.indexOf(c);
      if (at >= 0) {
        if (digit > 0) {
          return null;
        }
        digit = at;
        continue;
      }
      long unit =
          c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : c == '万' ? 10_000 : 100_000_000;
      long before = digit == 0 && part == 0 && total == 0 ? 1 : digit;
      if (unit >= 10_000) {
        total = (total + part + (part > 0 || total > 0 ? digit : before)) * unit;
        part = 0;
      } else {
        part += Math.max(1, before) * unit;
      }
      digit = 0;
      if (total < 0 || total > 1_000_000_000_000L) {
        return null;
      }
    }
    return BigDecimal.valueOf(total + part + digit);
  }
}
