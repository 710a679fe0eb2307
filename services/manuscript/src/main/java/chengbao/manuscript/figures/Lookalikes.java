package chengbao.manuscript.figures;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What looks like a quantity and is none.
final class Lookalikes {
  private static final String JOINED_BEFORE = ".·+×*/-—~～－〔[﹝#№&@_＋";
  private static final String SMALL_COUNTS = "次场期件起宗例名人户家份册卷";
  private static final Pattern MONEY = Pattern.compile("金额|资金|产值|投资|收入|贷款|税|价款|补贴");
  private static final Pattern CONCRETE =
      Pattern.compile(
          "行政村|自然村|村|社区|小区|乡镇|镇街|街道|部门|单位|工作站|服务站|站点|派出所|司法所|窗口|问题|案件|困难|典型|小组|班子|分队|网点|园区|学校");

  private Lookalikes() {}

  /// Whether what stands before a number lets it be a quantity at all.
  static boolean mayCount(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean latin = before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z';
    boolean joined =
        JOINED_BEFORE.indexOf(before) >= 0
            || latin
            || before == '第'
            || before >= '0' && before <= '9';
    boolean range = before == '至' && start > 1 && Character.isDigit(text.charAt(start - 2));
    return !joined
        && !range
        && !(WrittenNumber.isChinese(text.charAt(start)) && startsInsideNumeral(text, start));
  }

  private static boolean startsInsideNumeral(String text, int start) {
    char before = text.charAt(start - 1);
    return WrittenNumber.isChinese(before)
        || "每逐同某统唯进".indexOf(before) >= 0 && text.charAt(start) == '一';
  }

  /// Sums such as 335.58亿 that leave 元 out; only where the clause speaks of money.
  static @Nullable String moneyWithoutUnit(String text, WrittenNumber number) {
    if (number.scale() != '亿' || number.chinese()) {
      return null;
    }
    String before = text.substring(Math.max(0, number.end() - 30), number.end());
    return MONEY.matcher(before).find() ? "亿元" : null;
  }

  /// Whether number and unit are part of a name, a date or a set phrase.
  static boolean isName(String text, int start, WrittenNumber number, String unit) {
    int end = number.end() + unit.length();
    return isDate(text, start, number, unit)
        || isQuotedName(text, start, end)
        || followsAsCompound(text, end, unit)
        || number.chinese() && isChineseName(text, start, number, unit);
  }

  private static boolean isDate(String text, int start, WrittenNumber number, String unit) {
    if (unit.equals("年")) {
      String before = text.substring(Math.max(0, start - 2), start);
      return !(before.equals("连续") || before.equals("历时") || before.equals("为期"));
    }
    boolean round = unit.equals("小时") && number.value().intValue() == 24 && number.scale() == 0;
    return round || unit.equals("分") && (number.chinese() || end(text, number, unit, '之'));
  }

  private static boolean end(String text, WrittenNumber number, String unit, char next) {
    int end = number.end() + unit.length();
    return end < text.length() && text.charAt(end) == next;
  }

  /// Inside quotes a quantity counts only when the quotes hold nothing else: “9个”.
  private static boolean isQuotedName(String text, int start, int end) {
    int open = text.lastIndexOf('“', start);
    int close = text.lastIndexOf('”', start);
    if (open < 0 || close > open || start - open > 30) {
      return false;
    }
    int closing = text.indexOf('”', end);
    if (closing < 0 || closing - open > 40) {
      return false;
    }
    return open != start - 1 || closing != end;
  }

  /// 1+N, 3个100%…: a unit followed by + belongs to a name; 人大, 家庭, 件事 are other words.
  private static boolean followsAsCompound(String text, int end, String unit) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    if (next == '+' || next == '＋') {
      return true;
    }
    return switch (unit) {
      case "人" -> "大民口类工员家".indexOf(next) >= 0;
      case "家" -> "庭长风".indexOf(next) >= 0;
      case "户" -> "口籍".indexOf(next) >= 0;
      case "部" -> "门委队署分".indexOf(next) >= 0;
      case "组" -> "织长建".indexOf(next) >= 0;
      case "方" -> "面式案便法向针联".indexOf(next) >= 0;
      case "队" -> "伍员长".indexOf(next) >= 0;
      case "站", "口", "道", "面", "门", "对", "集", "段", "把", "版", "讲" ->
          next >= '\u4E00' && next <= '\u9FFF';
      case "分" -> next >= '\u4E00' && next <= '\u9FFF' && "提增降减上下调到至以左为和".indexOf(next) < 0;
      case "本" -> next == '级' || next == '地';
      case "成" -> next != '，' && next != '。' && next != '以' && next != '左' && next != '；';
      default -> false;
    };
  }

  /// Small Chinese numbers live in set phrases (三项制度, 两个维护); they count with units of plain
  /// counting, or when nothing follows.
  private static boolean isChineseName(String text, int start, WrittenNumber number, String unit) {
    int end = number.end() + unit.length();
    boolean last = end >= text.length() || "，。；、）：".indexOf(text.charAt(end)) >= 0;
    if (number.bare()) {
      boolean about = start > 0 && "近超逾过上".indexOf(text.charAt(start - 1)) >= 0;
      return !(number.more() || about);
    }
    if (unit.equals("届")) {
      return true;
    }
    if (number.more() || number.scale() != 0 || number.value().intValue() > 10) {
      return false;
    }
    if (text.charAt(start) == '一' && number.value().intValue() == 1) {
      return !last || (SMALL_COUNTS + "处座所").indexOf(unit.charAt(0)) < 0 || isOrdinal(text, start);
    }
    boolean counting = unit.length() > 1 || SMALL_COUNTS.indexOf(unit.charAt(0)) >= 0;
    return !counting && !last && !isConcrete(text, end, unit)
        || unit.equals("件") && text.startsWith("套", end);
  }

  private static boolean isOrdinal(String text, int start) {
    String before = text.substring(Math.max(0, start - 2), start);
    return before.isEmpty()
        || before.endsWith("每")
        || before.endsWith("这")
        || before.endsWith("任何")
        || "，。；、".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static boolean isConcrete(String text, int end, String unit) {
    return unit.equals("个") && CONCRETE.matcher(text).region(end, text.length()).lookingAt();
  }
}
