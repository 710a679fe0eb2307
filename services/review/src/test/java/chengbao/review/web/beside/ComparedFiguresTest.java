package chengbao.review.web.beside;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.FigureLines.Peers;
import chengbao.review.FigureLines.Told;
import chengbao.review.domain.Indicated;
import chengbao.review.domain.SentCheckup.Figure;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparedFiguresTest {

  @Test
  void a_figure_is_held_against_last_year_and_the_middle_of_its_peers() {
    ComparedFigures.Row row = row(told(8, "copies", 2024, 41), told(8, "copies", 2025, 75), 30, 12);

    assertThat(row.against()).isEqualTo(new ComparedFigures.Change("+82.9", false));
    assertThat(row.median()).isEqualTo("30");
    assertThat(row.far()).isEqualTo(new ComparedFigures.Far("2.5", false));
  }

  @Test
  void rates_are_held_against_each_other_in_points() {
    ComparedFigures.Row row =
        row(told(26, "percent", 2024, 100), told(26, "percent", 2025, 60), 95, 4);

    assertThat(row.against()).isEqualTo(new ComparedFigures.Change("-40", true));
    assertThat(row.far()).isEqualTo(new ComparedFigures.Far("35", true));
  }

  @Test
  void fewer_than_three_peers_have_no_middle() {
    ComparedFigures.Row row = row(told(8, "copies", 2024, 41), told(8, "copies", 2025, 75), 30, 2);

    assertThat(row.median()).isNull();
    assertThat(row.far()).isNull();
  }

  @Test
  void the_first_figure_of_the_year_answers_an_indicator_and_money_is_counted_in_yuan() {
    assertThat(
            Indicated.in(
                List.of(
                    figure(8, "copies", "76", "件", "year:2025"),
                    figure(8, "copies", "46", "件", null),
                    figure(16, "cases", "30", "件", "year:2026"),
                    figure(17, "money", "4.36", "万元", null)),
                2025))
        .extracting(one -> one.indicator() + " " + one.value().toPlainString() + " " + one.unit())
        .containsExactly("8 76 件", "17 43600.00 元");
  }

  @Property(tries = 200)
  void only_what_is_twice_or_half_the_middle_is_called_far(
      @ForAll @IntRange(min = 1, max = 10_000) int median,
      @ForAll @IntRange(max = 10_000) int value) {
    ComparedFigures.Row row =
        row(told(8, "copies", 2024, 1), told(8, "copies", 2025, value), median, 3);

    assertThat(row.far() != null).isEqualTo(value >= 2 * median || 2 * value <= median);
  }

  private static ComparedFigures.Row row(Told before, Told now, int median, int units) {
    return ComparedFigures.of(
            List.of(before, now),
            List.of(new Peers(now.indicator(), now.measure(), BigDecimal.valueOf(median), units)),
            2025)
        .rows()
        .getFirst();
  }

  private static Told told(int indicator, String measure, int year, int value) {
    return new Told(indicator, measure, year, BigDecimal.valueOf(value), "件");
  }

  private static Figure figure(
      int indicator, String measure, String value, String unit, @Nullable String period) {
    return new Figure(
        "b1", 0, 1, value, new BigDecimal(value), unit, null, period, indicator, measure);
  }
}
