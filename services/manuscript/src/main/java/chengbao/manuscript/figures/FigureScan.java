package chengbao.manuscript.figures;

import chengbao.manuscript.Block;
import chengbao.manuscript.figures.Periods.Period;
import chengbao.manuscript.structure.Marker;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One walk over a block from number to number.
final class FigureScan {
  /// So short a subject, 办结 or 采纳, speaks of what was counted before.
  private static final int NAMES_NOTHING = 4;

  private final Block block;
  private final String text;
  private final List<Period> periods;
  private final List<Figure> figures = new ArrayList<>();

  /// @param ownYear the year that 全年 and 今年 speak of
  FigureScan(Block block, int reportYear, int ownYear) {
    this.block = block;
    this.text = block.text();
    this.periods = Periods.of(text, reportYear, ownYear);
  }

  List<Figure> figures() {
    int i = Marker.at(text).map(Marker::end).orElse(0);
    while (i < text.length()) {
      i = next(i);
    }
    return figures;
  }

  /// Looks at one place and says where to look next.
  private int next(int i) {
    if (text.charAt(i) == '《') {
      int close = text.indexOf('》', i);
      return close < 0 ? i + 1 : close + 1;
    }
    if (text.startsWith("百分之", i)) {
      return percentInWords(i);
    }
    WrittenNumber number = WrittenNumber.at(text, i);
    if (number == null) {
      return i + 1;
    }
    if (!Lookalikes.mayCount(text, i)) {
      return skipDigits(i, number.end());
    }
    String unit = Units.at(text, number.end());
    String scaledMoney = unit == null ? Lookalikes.moneyWithoutUnit(text, number) : null;
    if (scaledMoney != null) {
      return add(i, number.end(), number, scaledMoney);
    }
    if (unit == null || Lookalikes.isName(text, i, number, unit)) {
      return skipDigits(i, number.end());
    }
    String second = secondUnit(number.end() + unit.length());
    return second == null
        ? add(i, number.end() + unit.length(), number, unit)
        : add(
            i,
            number.end() + unit.length() + second.length(),
            number,
            unit + second.replace('（', '(').replace('）', ')'));
  }

  /// 17期（次） gives its unit in two words.
  private @Nullable String secondUnit(int at) {
    if (at + 2 >= text.length() || text.charAt(at) != '（') {
      return null;
    }
    String unit = Units.at(text, at + 1);
    if (unit == null || !text.startsWith("）", at + 1 + unit.length())) {
      return null;
    }
    return text.substring(at, at + 2 + unit.length());
  }

  private int skipDigits(int start, int end) {
    int next = Math.max(start + 1, end);
    while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
      next++;
    }
    return next;
  }

  private int percentInWords(int i) {
    int at = i + 3;
    WrittenNumber number = at < text.length() ? WrittenNumber.at(text, at) : null;
    if (number == null) {
      return at;
    }
    BigDecimal value = number.scaled();
    int end = number.end();
    if (number.chinese() && end < text.length() && text.charAt(end) == '点') {
      StringBuilder decimals = new StringBuilder();
      for (end++; end < text.length() && "零一二三四五六七八九".indexOf(text.charAt(end)) >= 0; end++) {
        decimals.append("零一二三四五六七八九".indexOf(text.charAt(end)));
      }
      value = decimals.isEmpty() ? value : new BigDecimal(value + "." + decimals);
    }
    return add(i, end, value, number.more(), "%", Measure.PERCENT);
  }

  private int add(int start, int end, WrittenNumber number, String unit) {
    Measure measure = Units.measure(unit);
    if (measure == Measure.MONEY) {
      boolean kept = number.scale() != 0 && unit.equals("元");
      String moneyUnit = kept ? number.scale() + unit : unit;
      return add(
          start, end, kept ? number.value() : number.scaled(), number.more(), moneyUnit, measure);
    }
    if (unit.equals("成")) {
      return add(start, end, number.scaled().multiply(BigDecimal.TEN), number.more(), "%", measure);
    }
    return add(start, end, number.scaled(), number.more(), unit, measure);
  }

  private int add(
      int start, int end, BigDecimal value, boolean more, String unit, Measure measure) {
    Bounds bounds = Bounds.around(text, start, end, more);
    Clause clause = Clause.around(text, bounds.start(), bounds.end());
    Change change = clause.change();
    figures.add(
        new Figure(
            block.id(),
            bounds.start(),
            bounds.end(),
            text.substring(bounds.start(), bounds.end()),
            value,
            bounds.bound(),
            unit,
            measure,
            clause.subject(),
            indicator(clause, measure),
            period(bounds.start()),
            change));
    return bounds.end();
  }

  /// A part, and a clause that names nothing of its own, speak of the indicator before them.
  private @Nullable Integer indicator(Clause clause, Measure measure) {
    Integer own = Indicators.of(clause.words(), measure);
    Figure before = figures.isEmpty() ? null : figures.getLast();
    if (before == null || before.start() < clause.sentenceStart()) {
      return own;
    }
    boolean part = isPart(clause) && before.measure() == measure;
    if (own != null) {
      return part && before.indicator() != null ? before.indicator() : own;
    }
    boolean share = measure == Measure.PERCENT && clause.words().startsWith("占");
    boolean rate = measure == Measure.PERCENT && clause.subject().endsWith("率");
    boolean bare = clause.subject().length() <= NAMES_NOTHING && measure != Measure.MONEY;
    boolean sum = measure == Measure.MONEY && clause.subject().endsWith("金额");
    return part || share || rate || bare || sum ? before.indicator() : null;
  }

  private boolean isPart(Clause clause) {
    int list = Math.max(clause.sentenceStart(), text.lastIndexOf('；', clause.start()));
    return clause.words().contains("其中")
        || text.substring(Math.min(list, clause.start()), clause.start()).contains("其中");
  }

  private @Nullable String period(int at) {
    int sentence = Clause.sentenceStart(text, at);
    String code = null;
    for (Period period : periods) {
      if (period.end() > sentence && period.end() <= at && holds(period, at)) {
        code = period.code();
      }
    }
    return code;
  }

  private boolean holds(Period period, int at) {
    return switch (period.reach()) {
      case SENTENCE -> true;
      case CLAUSE -> text.substring(period.end(), at).chars().noneMatch(c -> c == '，' || c == '；');
      case FIGURE -> figures.isEmpty() || figures.getLast().start() < period.end();
    };
  }
}
