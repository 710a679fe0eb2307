package chengbao.manuscript.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number at the beginning of a line: 一、 （一） 1. （1） of GB/T 9704, and the slips seen in their
/// place.
///
/// @param level 1 to 4; 0 for a link of a chain such as 一是 or ①
/// @param ordinal which one it is, 1 the first
/// @param end where the number ends and the words begin
/// @param wellFormed whether it is written as the standard asks
public record Marker(int level, int ordinal, int end, boolean wellFormed) {
  private static final String CHINESE = "([一二三四五六七八九十]{1,3})";
  private static final Pattern FIRST =
      Pattern.compile("(?:第" + CHINESE + "(?:部分|章)[、：，\\s]?|" + CHINESE + " ?([、.，]|(?= ))) ?");
  private static final Pattern SECOND = Pattern.compile("([（(〔【]?)" + CHINESE + "([）)〕】])[、.]? ?");
  private static final Pattern THIRD = Pattern.compile("(\\d{1,2}) ?([.、])(?!\\d) ?");
  private static final Pattern FOURTH = Pattern.compile("([（(]?)(\\d{1,2})([）)])[、.]? ?");
  private static final Pattern LINK =
      Pattern.compile("(?:([一二三四五六七八九十]{1,3})(?:是|要|则)|第([一二三四五六七八九十]{1,2})(?:是|[，、：]))");
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  /// The number a line begins with, if it begins with one.
  public static Optional<Marker> at(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    return switch (line.charAt(0)) {
      case '（', '(', '〔', '【' -> second(line).or(() -> fourth(line));
      case '第', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' ->
          link(line).or(() -> first(line)).or(() -> second(line));
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> third(line).or(() -> fourth(line));
      default -> circled(line);
    };
  }

  public boolean isLink() {
    return level == 0;
  }

  private static Optional<Marker> first(String line) {
    Matcher number = FIRST.matcher(line);
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    boolean part = number.group(1) != null;
    String ordinal = part ? number.group(1) : number.group(2);
    boolean wellFormed = part || "、".equals(number.group(3));
    return marker(1, ordinal, number.end(), wellFormed);
  }

  private static Optional<Marker> second(String line) {
    Matcher number = SECOND.matcher(line);
    return number.lookingAt()
        ? marker(
            2,
            number.group(2),
            number.end(),
            number.group(1).equals("（") && number.group(3).equals("）"))
        : Optional.empty();
  }

  private static Optional<Marker> third(String line) {
    Matcher number = THIRD.matcher(line);
    return number.lookingAt() ? marker(3, number.group(1), number.end(), true) : Optional.empty();
  }

  private static Optional<Marker> fourth(String line) {
    Matcher number = FOURTH.matcher(line);
    return number.lookingAt() ? marker(4, number.group(2), number.end(), true) : Optional.empty();
  }

  private static Optional<Marker> link(String line) {
    Matcher number = LINK.matcher(line);
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    return marker(
        0, number.group(1) != null ? number.group(1) : number.group(2), number.end(), true);
  }

  private static Optional<Marker> circled(String line) {
    int ordinal = CIRCLED.indexOf(line.charAt(0)) + 1;
    return ordinal > 0 ? Optional.of(new Marker(0, ordinal, 1, true)) : Optional.empty();
  }

  private static Optional<Marker> marker(int level, String ordinal, int end, boolean wellFormed) {
    var value = Numeral.value(ordinal);
    return value.isPresent() && value.getAsInt() > 0
        ? Optional.of(new Marker(level, value.getAsInt(), end, wellFormed))
        : Optional.empty();
  }
}
