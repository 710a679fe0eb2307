package chengbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.figures.Bound;
import chengbao.manuscript.figures.Change;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Measure;
import chengbao.submission.CollectedFigures.Line;
import chengbao.submission.CollectionComparison.Verdict;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 数据采集表 beside the text.
class CollectionComparisonProperties {
  @Property(tries = 200)
  void a_figure_differs_exactly_when_it_is_neither_an_offices_number_nor_their_sum(
      @ForAll @IntRange(max = 6) int one,
      @ForAll @IntRange(max = 6) int other,
      @ForAll @IntRange(max = 12) int told) {
    var comparison =
        comparison(List.of(line("党政办", one), line("司法所", other)), figure(told, Bound.EXACT, null));
    var agrees = told == one || told == other || told == one + other;
    assertThat(comparison.differing()).hasSize(agrees ? 0 : 1);
    assertThat(comparison.lines())
        .allMatch(line -> line.verdict() != Verdict.MISSING)
        .anyMatch(line -> (line.verdict() == Verdict.AGREES) == agrees);
  }

  @Test
  void only_exact_numbers_of_the_report_year_are_held_against_the_sheet() {
    var sheet = List.of(line("司法所", 3));
    assertThat(comparison(sheet, figure(9, Bound.EXACT, "year:2025")).differing()).hasSize(1);
    assertThat(comparison(sheet, figure(9, Bound.EXACT, "year:2024")).differing()).isEmpty();
    assertThat(comparison(sheet, figure(9, Bound.AT_LEAST, null)).differing()).isEmpty();
    assertThat(comparison(sheet, figure(9, Bound.ABOUT, null)).lines())
        .extracting("verdict")
        .containsExactly(Verdict.MISSING);
  }

  @Test
  void the_parts_of_a_figure_that_agrees_are_left_alone_and_a_larger_one_is_not() {
    var text =
        List.of(
            figure(73, Bound.EXACT, null),
            figure(22, Bound.EXACT, null),
            figure(75, Bound.EXACT, null));
    assertThat(new CollectionComparison(List.of(line("司法所", 73)), text, 2025).differing())
        .extracting(one -> one.figure().quote())
        .containsExactly("集体学法75次");
  }

  @Test
  void what_nobody_counted_differs_from_nothing() {
    assertThat(comparison(List.of(), figure(9, Bound.EXACT, null)).differing()).isEmpty();
  }

  private static CollectionComparison comparison(List<Line> sheet, Figure figure) {
    return new CollectionComparison(sheet, List.of(figure), 2025);
  }

  private static Line line(String office, int value) {
    return new Line(office, 2, BigDecimal.valueOf(value));
  }

  private static Figure figure(int value, Bound bound, @Nullable String period) {
    return new Figure(
        "b1",
        0,
        3,
        "集体学法" + value + "次",
        new BigDecimal(value + ".0"),
        bound,
        "次",
        Measure.EVENTS,
        "集体学法",
        2,
        period,
        Change.NONE);
  }
}
