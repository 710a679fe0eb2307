package chengbao.review.domain;

import chengbao.review.domain.SentCheckup.Figure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figure by which a report answers an indicator: the first it gives of the year it reports on,
/// as totals come before their parts.
///
/// @param value money in 元, so that 万元 and 元 can be compared
public record Indicated(int indicator, String measure, BigDecimal value, String unit) {
  private static final Map<String, BigDecimal> YUAN =
      Map.of("万元", BigDecimal.valueOf(10_000), "亿元", BigDecimal.valueOf(100_000_000));

  /// One for each indicator and measure, in the order of the text.
  public static Collection<Indicated> in(List<Figure> figures, int reportYear) {
    Map<String, Indicated> first = new LinkedHashMap<>();
    for (Figure figure : figures) {
      Integer indicator = figure.indicator();
      String measure = figure.measure();
      if (indicator != null && measure != null && isOf(reportYear, figure.period())) {
        first.putIfAbsent(indicator + " " + measure, of(indicator, measure, figure));
      }
    }
    return List.copyOf(first.values());
  }

  private static boolean isOf(int year, @Nullable String period) {
    return period == null || period.equals("year:" + year) || period.equals("ytd:" + year);
  }

  private static Indicated of(int indicator, String measure, Figure figure) {
    BigDecimal yuan = YUAN.get(figure.unit());
    return yuan == null
        ? new Indicated(indicator, measure, figure.value(), figure.unit())
        : new Indicated(indicator, measure, figure.value().multiply(yuan), "元");
  }
}
