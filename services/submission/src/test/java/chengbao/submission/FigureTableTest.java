package chengbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.domain.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTest {
  private static final UnitId TOWN = new UnitId(new UUID(0, 1));
  private static final UnitId STREET = new UnitId(new UUID(0, 2));

  @Test
  void exact_numbers_of_one_measure_and_period_are_added_up() {
    var table =
        table(line(TOWN, "件", "75", "EXACT", null), line(STREET, "件", "30", "EXACT", "year:2025"));
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().total()).isEqualByComparingTo("105");
  }

  @Test
  void rates_are_never_added() {
    var rate =
        new FigureLines.Line(
            TOWN, 26, "PERCENT", "%", BigDecimal.valueOf(100), "EXACT", null, "100%", "b1");
    assertThat(FigureTable.of(List.of(rate), 2025).rows().getFirst().why())
        .isEqualTo(FigureTable.NoTotal.RATE);
  }

  @Test
  void persons_and_visits_stand_in_rows_of_their_own() {
    var table =
        table(line(TOWN, "人", "50", "EXACT", null), line(STREET, "人次", "900", "EXACT", null));
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows())
        .extracting("total")
        .containsExactly(new BigDecimal("50"), new BigDecimal("900"));
  }

  @Test
  void what_is_only_about_right_is_not_added() {
    var table =
        table(line(TOWN, "件", "75", "EXACT", null), line(STREET, "件", "500", "AT_LEAST", null));
    assertThat(table.rows().getFirst().total()).isNull();
    assertThat(table.rows().getFirst().why()).isEqualTo(FigureTable.NoTotal.NOT_EXACT);
  }

  @Test
  void different_periods_are_not_added() {
    var table =
        table(line(TOWN, "件", "75", "EXACT", null), line(STREET, "件", "30", "EXACT", "q1-q3:2025"));
    assertThat(table.rows().getFirst().why()).isEqualTo(FigureTable.NoTotal.PERIODS_DIFFER);
  }

  @Test
  void two_numbers_in_one_text_are_left_to_a_person() {
    var table = table(line(TOWN, "件", "75", "EXACT", null), line(TOWN, "件", "49", "EXACT", null));
    assertThat(table.rows().getFirst().why()).isEqualTo(FigureTable.NoTotal.SEVERAL_IN_ONE_TEXT);
  }

  private static FigureTable table(FigureLines.Line... lines) {
    return FigureTable.of(List.of(lines), 2025);
  }

  private static FigureLines.Line line(
      UnitId unit, String countedIn, String value, String bound, @Nullable String period) {
    return new FigureLines.Line(
        unit, 8, "CASES", countedIn, new BigDecimal(value), bound, period, value + countedIn, "b1");
  }
}
