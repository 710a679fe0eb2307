package chengbao.manuscript;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// JSON that is written in one way only (RFC 8785), so that equal texts have equal hashes: keys
/// sorted by UTF-16 code unit, no white space, numbers as ECMAScript prints them, only the escapes
/// that must be.
///
/// Values are maps with string keys, lists, strings, booleans, numbers and null. A lone surrogate
/// and a number that is not finite have no JSON form and are refused with
/// [IllegalArgumentException].
public final class CanonicalJson {
  private static final long LARGEST_EXACT_INTEGER = 1L << 53;

  private CanonicalJson() {}

  public static String write(@Nullable Object value) {
    StringBuilder json = new StringBuilder();
    append(json, value);
    return json.toString();
  }

  private static void append(StringBuilder json, @Nullable Object value) {
    switch (value) {
      case null -> json.append("null");
      case String text -> appendString(json, text);
      case Boolean truth -> json.append(truth.booleanValue());
      case Number number -> json.append(number(number));
      case List<?> list -> appendList(json, list);
      case Map<?, ?> map -> appendMap(json, map);
      default ->
          throw new IllegalArgumentException("No JSON form for " + value.getClass().getName());
    }
  }

  private static void appendList(StringBuilder json, List<?> list) {
    char separator = '[';
    for (Object element : list) {
      json.append(separator);
      append(json, element);
      separator = ',';
    }
    json.append(list.isEmpty() ? "[]" : "]");
  }

  private static void appendMap(StringBuilder json, Map<?, ?> map) {
    TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    char separator = '{';
    for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
      json.append(separator);
      appendString(json, entry.getKey());
      json.append(':');
      append(json, entry.getValue());
      separator = ',';
    }
    json.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void appendString(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      refuseLoneSurrogate(text, i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\f' -> json.append("\\f");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < 0x20) {
            json.append("\\u00")
                .append(Character.forDigit(c >> 4, 16))
                .append(Character.forDigit(c & 15, 16));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }

  private static void refuseLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    boolean lone =
        Character.isHighSurrogate(c)
            ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
            : Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    if (lone) {
      throw new IllegalArgumentException("Half a character (lone surrogate) at " + i);
    }
  }

  private static String number(Number number) {
    return switch (number) {
      case Integer whole -> whole.toString();
      case Short whole -> whole.toString();
      case Byte whole -> whole.toString();
      case Long whole when Math.abs(whole) <= LARGEST_EXACT_INTEGER -> whole.toString();
      case Double real -> ecmaScript(real);
      case Float real -> ecmaScript(real.doubleValue());
      case BigDecimal decimal -> ecmaScript(decimal.doubleValue());
      case BigInteger whole -> ecmaScript(whole.doubleValue());
      default -> ecmaScript(number.doubleValue());
    };
  }

  /// ECMAScript's Number.prototype.toString: Java and ECMAScript agree on the shortest digits and
  /// differ only in where the point goes.
  private static String ecmaScript(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("No JSON form for " + value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + placePoint(digits, point);
  }

  /// Java writes two digits where one would do, as in 4.9E-324.
  private static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal one = digits.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    return digits.precision() == 2 && one.doubleValue() == value ? one : digits;
  }

  private static String placePoint(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    return count == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
  }
}
