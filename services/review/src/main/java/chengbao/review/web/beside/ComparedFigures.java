package chengbao.review.web.beside;

import chengbao.review.FigureLines.Peers;
import chengbao.review.FigureLines.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The unit's figures over the years beside those of its peers this year. What lies far from the
/// others is said in numbers; what to make of it is the reviewer's.
///
/// @param years those for which a report is kept, the earliest first
record ComparedFigures(List<Integer> years, List<Row> rows) {
  /// Fewer units have no middle worth naming.
  static final int LEAST_PEERS = 3;

  private static final double FAR = 2;
  private static final double POINTS = 10;

  /// One indicator.
  ///
  /// @param values a year each, absent where the report does not tell it
  /// @param median of the peers, absent where too few tell it
  /// @param against how this year's stands to the year before
  /// @param far how this year's stands to the peers, where it is far from them
  record Row(
      int indicator,
      String measure,
      String unit,
      List<Cell> values,
      @Nullable String median,
      int peers,
      @Nullable Change against,
      @Nullable Far far,
      Spark spark) {
    /// Names the indicator among the words of the dictionary.
    public String key() {
      return "n" + indicator;
    }
  }

  /// @param text as an office writes it; absent where the report does not tell it
  record Cell(int year, @Nullable String text) {}

  /// @param percent by which it has changed; in percentage points where it is a rate
  record Change(String percent, boolean points) {
    public boolean isSame() {
      return percent.equals("0");
    }
  }

  /// @param times this year's figure as a multiple of the peers' median, or the distance in
  ///   percentage points
  record Far(String times, boolean points) {}

  static ComparedFigures of(List<Told> told, List<Peers> peers, int year) {
    TreeSet<Integer> years =
        told.stream().map(Told::year).collect(Collectors.toCollection(TreeSet::new));
    Map<String, Peers> medians =
        peers.stream()
            .collect(Collectors.toMap(one -> one.indicator() + one.measure(), one -> one));
    Map<String, List<Told>> byIndicator = new LinkedHashMap<>();
    for (Told one : told) {
      byIndicator.computeIfAbsent(one.indicator() + one.measure(), _ -> new ArrayList<>()).add(one);
    }
    List<Row> rows =
        byIndicator.entrySet().stream()
            .map(entry ->
                row(entry.getValue(), medians.get(entry.getKey()), List.copyOf(years), year))
            .toList();
    return new ComparedFigures(List.copyOf(years), rows);
  }

  private static Row row(List<Told> told, @Nullable Peers peers, List<Integer> years, int year) {
    Told first = told.getFirst();
    Map<Integer, BigDecimal> values =
        told.stream().collect(Collectors.toMap(Told::year, Told::value, (one, _) -> one));
    BigDecimal median = peers != null && peers.units() >= LEAST_PEERS ? peers.median() : null;
    BigDecimal now = values.get(year);
    return new Row(
        first.indicator(),
        first.measure(),
        shownUnit(first),
        years.stream()
            .map(one ->
                new Cell(one, values.containsKey(one) ? shown(first, values.get(one)) : null))
            .toList(),
        median == null ? null : shown(first, median),
        peers == null ? 0 : peers.units(),
        change(values.get(year - 1), now, isRate(first)),
        far(median, now, isRate(first)),
        Spark.of(years, values, median));
  }

  private static @Nullable Change change(
      @Nullable BigDecimal before, @Nullable BigDecimal now, boolean rate) {
    if (before == null || now == null || (!rate && before.signum() == 0)) {
      return null;
    }
    BigDecimal change = now.subtract(before);
    BigDecimal shown =
        rate ? change : change.scaleByPowerOfTen(2).divide(before, 1, RoundingMode.HALF_UP);
    return new Change((shown.signum() > 0 ? "+" : "") + plain(shown), rate);
  }

  private static @Nullable Far far(
      @Nullable BigDecimal median, @Nullable BigDecimal now, boolean rate) {
    if (median == null || now == null) {
      return null;
    }
    if (rate) {
      BigDecimal points = now.subtract(median).abs();
      return points.doubleValue() >= POINTS ? new Far(plain(points), true) : null;
    }
    if (median.signum() <= 0) {
      return null;
    }
    double times = now.doubleValue() / median.doubleValue();
    return times >= FAR || times <= 1 / FAR
        ? new Far(plain(now.divide(median, 1, RoundingMode.HALF_UP)), false)
        : null;
  }

  private static boolean isRate(Told told) {
    return told.measure().equals("percent") || told.measure().equals("percentage-points");
  }

  private static String shownUnit(Told told) {
    return told.measure().equals("money") ? "万元" : told.unit();
  }

  private static String shown(Told told, BigDecimal value) {
    return plain(told.measure().equals("money") ? value.movePointLeft(4) : value);
  }

  private static String plain(BigDecimal value) {
    return value
        .setScale(Math.min(2, Math.max(0, value.scale())), RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
