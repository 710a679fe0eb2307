package chengbao.manuscript.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as offices write them: 2025年1月14日, 2025-01-14, 2025/1/14, 2025.1.14, 二〇二五年一月十四日.
public final class Dates {
  private static final Pattern ARABIC =
      Pattern.compile("((?:19|20)\\d{2})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?");
  private static final Pattern CHINESE =
      Pattern.compile("([二一][〇○零ＯO九][〇○零ＯO一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

  private Dates() {}

  /// A date that is a whole line, perhaps in parentheses.
  public static Optional<LocalDate> whole(String line) {
    String bare = line.replace(" ", "").replaceAll("^[（(]|[）)]$", "");
    Matcher arabic = ARABIC.matcher(bare);
    if (arabic.matches()) {
      return date(arabic);
    }
    Matcher chinese = CHINESE.matcher(bare);
    return chinese.matches() ? chineseDate(chinese) : Optional.empty();
  }

  /// Where a date at the end of a line begins, or -1; the line is `signature date`.
  public static int startOfTrailing(String line) {
    for (Pattern pattern : new Pattern[] {ARABIC, CHINESE}) {
      Matcher date = pattern.matcher(line);
      while (date.find()) {
        if (date.end() == line.length()) {
          return date.start();
        }
      }
    }
    return -1;
  }

  private static Optional<LocalDate> date(Matcher numbers) {
    return of(
        Integer.parseInt(numbers.group(1)),
        Integer.parseInt(numbers.group(2)),
        Integer.parseInt(numbers.group(3)));
  }

  private static Optional<LocalDate> chineseDate(Matcher numbers) {
    return of(
        Numeral.digits(numbers.group(1)).orElse(0),
        Numeral.value(numbers.group(2)).orElse(0),
        Numeral.value(numbers.group(3)).orElse(0));
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
