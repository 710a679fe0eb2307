package chengbao.manuscript.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The periods a sentence names: 全年, 今年以来, 前三季度, 截至11月, 2024年11月至2025年10月, 连续4年. A figure belongs
/// to the last one said before it in its sentence.
final class Periods {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<span>(20\\d\\d)年(\\d{1,2})月(?:\\d{1,2}日)?(?:至|—|-|到)(?:(20\\d\\d)年)?(\\d{1,2})月)"
              + "|(?<months>(?<!\\d)(\\d{1,2})(?:月)?(?:至|—|-)(\\d{1,2})月)"
              + "|(?<to>截[至止](?:到)?(?:目前)?(?:(20\\d\\d)年)?(\\d{1,2})月)"
              + "|(?<ytd>(?:(20\\d\\d)年|今年|本年度?|年初)(?:以来|至今))|(?<quarters>(?:(20\\d\\d)年)?前三季度)"
              + "|(?<half>(?:(20\\d\\d)年)?上半年)|(?<years>连续(\\d{1,2}|[两三四五六七八九十])年)"
              + "|(?<year>(20\\d\\d)年(?:度|全年)?(?!\\d|[至—-]))|(?<whole>全年度?|本年度?|一年来|(?<![一二三四五六七八九十两几\\d])年内|年度内|今年|全年共)"
              + "|(?<before>由(?:上年|去年|上一年)度?(?:同期)?的?)|(?<compared>同比|[较比](?:上年|去年|上一年))");

  private static final String BEGINNINGS = "截今本年前上连全一同较比由";

  /// How far a period's words reach.
  enum Reach {
    /// The rest of the sentence.
    SENTENCE,
    /// Its own clause, as 同比 does.
    CLAUSE,
    /// The next figure, as in 由上年的38项压减到14项.
    FIGURE
  }

  /// @param end where the period's words end in the text
  record Period(int end, String code, Reach reach) {}

  private Periods() {}

  /// The periods of a text in order.
  ///
  /// @param year the report year
  /// @param own the year that 全年 and 今年 speak of: the report year, or the next one in a plan
  static List<Period> of(String text, int year, int own) {
    List<Period> periods = new ArrayList<>();
    Matcher word = WORD.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = 0; at < text.length(); at++) {
      if (mayBegin(text, at) && word.region(at, text.length()).lookingAt()) {
        at = word.end() - 1;
        if (!isPlanYear(word, text, year)) {
          add(word, text, own, periods);
        }
      }
    }
    return periods;
  }

  /// A period begins with one of these words, or with a number of a year or month.
  private static boolean mayBegin(String text, int at) {
    return isDigit(text, at)
        ? !isDigit(text, at - 1) && isDated(text, at)
        : BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDated(String text, int at) {
    int end = at;
    while (isDigit(text, end)) {
      end++;
    }
    return end < text.length() && "年月至—-".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static void add(Matcher word, String text, int year, List<Period> periods) {
    if (word.group("before") != null) {
      periods.add(new Period(word.end(), "year:" + year, Reach.SENTENCE));
      periods.add(new Period(word.end(), "year:" + (year - 1), Reach.FIGURE));
    } else if (word.group("year") != null && text.startsWith("由", word.start() - 1)) {
      periods.add(new Period(word.end(), "year:" + year, Reach.SENTENCE));
      periods.add(new Period(word.end(), code(word, year), Reach.FIGURE));
    } else {
      Reach reach = word.group("compared") == null ? Reach.SENTENCE : Reach.CLAUSE;
      periods.add(new Period(word.end(), code(word, year), reach));
    }
  }

  /// A year to come, or one in the name of a document, is no period a figure counts in.
  private static boolean isPlanYear(Matcher word, String text, int year) {
    int open = text.lastIndexOf('《', word.start());
    boolean name = open >= 0 && text.indexOf('》', open) > word.start();
    return name || word.group("year") != null && Integer.parseInt(word.group(21)) > year;
  }

  private static String code(Matcher word, int year) {
    if (word.group("span") != null) {
      String to = word.group(4) == null ? word.group(2) : word.group(4);
      return "span:" + month(word.group(2), word.group(3)) + "/" + month(to, word.group(5));
    }
    if (word.group("months") != null) {
      return "span:"
          + month(String.valueOf(year), word.group(7))
          + "/"
          + month(String.valueOf(year), word.group(8));
    }
    if (word.group("to") != null) {
      return "to:" + month(yearOr(word.group(10), year), word.group(11));
    }
    if (word.group("ytd") != null) {
      return "ytd:" + yearOr(word.group(13), year);
    }
    if (word.group("quarters") != null) {
      return "q1-q3:" + yearOr(word.group(15), year);
    }
    if (word.group("half") != null) {
      return "h1:" + yearOr(word.group(17), year);
    }
    return yearly(word, year);
  }

  private static String yearly(Matcher word, int year) {
    if (word.group("years") != null) {
      return "years:" + count(word.group(19));
    }
    if (word.group("year") != null) {
      return "year:" + word.group(21);
    }
    return "year:" + year;
  }

  private static String yearOr(@Nullable String said, int year) {
    return said == null ? String.valueOf(year) : said;
  }

  private static String month(String year, String month) {
    return year + "-" + (month.length() == 1 ? "0" + month : month);
  }

  private static String count(String numeral) {
    char c = numeral.charAt(0);
    return c >= '0' && c <= '9' ? numeral : String.valueOf(WrittenNumber.value(numeral));
  }
}
