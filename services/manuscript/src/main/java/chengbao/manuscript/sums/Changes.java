package chengbao.manuscript.sums;

import chengbao.manuscript.figures.Change;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Before, after and the difference: 由0.63万元降至0.41万元，下降0.22万元; 由40件增加到50件，增长25%.
final class Changes {
  private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；]{0,16}$");
  private static final Pattern TO = Pattern.compile("(?:至|到|为)[^，。；]{0,8}$");
  private static final Pattern DIFFERENCE =
      Pattern.compile("(?:审减|核减|减少|节约|增加|下降|净增|压减|上升|提高)[\\p{IsHan}]{0,4}$");

  /// A percentage that says how far the pair went bears no subject of its own.
  private static final Pattern PLAIN =
      Pattern.compile(
          "[，、（]?(?:同比|环比|较?(?:上年|去年)(?:同期)?|累计|共|总体|分别)*(?:下降|降低|减少|压减|压缩|缩短|上升|提升|提高|增长|增加|增幅|降幅|减幅|涨幅)了?(?:比例|幅度|率)?(?:达到?|为|约|近)?");

  private Changes() {}

  static List<Sum> in(Passage passage) {
    List<Sum> sums = new ArrayList<>();
    for (int i = 2; i < passage.size(); i++) {
      Figure before = passage.figure(i - 2);
      Figure after = passage.figure(i - 1);
      boolean pair = before.unit().equals(after.unit()) && passage.wordsBefore(i).indexOf('；') < 0;
      if (pair) {
        boolean said =
            FROM.matcher(passage.wordsBefore(i - 2)).find()
                && TO.matcher(passage.wordsBefore(i - 1)).find();
        add(sums, passage, i, said);
      }
    }
    return sums;
  }

  private static void add(List<Sum> sums, Passage passage, int i, boolean said) {
    Figure before = passage.figure(i - 2);
    Figure after = passage.figure(i - 1);
    Figure change = passage.figure(i);
    BigDecimal difference = before.value().subtract(after.value()).abs();
    boolean exact = before.isExact() && after.isExact() && change.isExact();
    boolean named = DIFFERENCE.matcher(passage.wordsBefore(i)).find();
    boolean sameUnit =
        change.unit().equals(before.unit())
            || before.measure() == Measure.PERCENT && change.measure() == Measure.PERCENTAGE_POINTS;
    if (sameUnit && named) {
      boolean holds = difference.compareTo(change.value()) == 0;
      if (holds || said && exact) {
        sums.add(
            passage.sum(
                Sum.Kind.CHANGE,
                before,
                change,
                working(before, after, difference, change, holds),
                holds,
                exact));
      }
    } else if (change.measure() == Measure.PERCENT
        && said
        && PLAIN.matcher(passage.wordsBefore(i)).matches()
        && change.change() != Change.NONE
        && before.value().signum() > 0) {
      BigDecimal rate =
          difference
              .multiply(BigDecimal.valueOf(100))
              .divide(before.value(), 6, RoundingMode.HALF_UP);
      BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, change.value().scale()));
      boolean holds = rate.subtract(change.value()).abs().compareTo(lastPlace) < 0;
      String shown =
          rate.setScale(Math.max(0, change.value().scale()), RoundingMode.HALF_UP).toPlainString();
      String working =
          difference.stripTrailingZeros().toPlainString()
              + "÷"
              + before.number()
              + "≈"
              + shown
              + "%"
              + (holds ? "" : "≠" + change.number() + "%");
      sums.add(passage.sum(Sum.Kind.CHANGE, before, change, working, holds, exact));
    }
  }

  private static String working(
      Figure before, Figure after, BigDecimal difference, Figure change, boolean holds) {
    boolean fell = before.value().compareTo(after.value()) >= 0;
    String shown = difference.stripTrailingZeros().toPlainString();
    return (fell ? before.number() + "-" + after.number() : after.number() + "-" + before.number())
        + "="
        + shown
        + (holds ? "" : "≠" + change.number());
  }
}
