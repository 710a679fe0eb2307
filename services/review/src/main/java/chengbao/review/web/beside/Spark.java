package chengbao.review.web.beside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A small drawing of one figure over the years, 120 by 32, with a broken line where the peers'
/// median lies. The table beside it says the same.
///
/// @param line points of the line through the years that tell it
/// @param dots the same one by one
/// @param median height of the peers' line, absent without one
record Spark(String line, List<Dot> dots, @Nullable String median) {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 32;
  private static final int EDGE = 4;

  record Dot(String x, String y) {}

  static Spark of(
      List<Integer> years, Map<Integer, BigDecimal> values, @Nullable BigDecimal median) {
    double most =
        Math.max(
            median == null ? 0 : median.doubleValue(),
            values.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0));
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      BigDecimal value = values.get(years.get(i));
      if (value != null) {
        dots.add(new Dot(x(i, years.size()), y(value, most)));
      }
    }
    return new Spark(
        String.join(" ", dots.stream().map(dot -> dot.x + "," + dot.y).toList()),
        List.copyOf(dots),
        median == null ? null : y(median, most));
  }

  private static String x(int place, int places) {
    double step = places == 1 ? 0.5 : (double) place / (places - 1);
    return number(EDGE + step * (WIDTH - 2 * EDGE));
  }

  private static String y(BigDecimal value, double most) {
    double share = most <= 0 ? 0 : Math.clamp(value.doubleValue() / most, 0, 1);
    return number(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
