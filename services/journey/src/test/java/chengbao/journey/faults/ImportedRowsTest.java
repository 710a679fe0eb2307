package chengbao.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is said about an import, with one defect planted each time.
class ImportedRowsTest {

  @Test
  void each_row_once_is_clean() {
    assertThat(judged("finished", List.of("new", "new"), List.of("甲街道", "乙街道")).isClean()).isTrue();
  }

  @Test
  void a_row_left_out_is_lost() {
    assertThat(judged("finished", List.of("new", "new"), List.of("甲街道")).lost())
        .containsExactly("import: 1 of 2 rows");
  }

  @Test
  void a_row_done_twice_is_doubled() {
    assertThat(judged("finished", List.of("new", "new"), List.of("甲街道", "乙街道", "乙街道")).doubled())
        .containsExactly("import: 乙街道 twice");
    assertThat(judged("finished", List.of("new", "same"), List.of("甲街道", "乙街道")).doubled())
        .containsExactly("import: 1 rows done otherwise than once");
  }

  @Test
  void an_import_that_does_not_end_is_stuck() {
    assertThat(judged("running", List.of("new", "new"), List.of("甲街道", "乙街道")).stuck())
        .containsExactly("import: running");
  }

  private static Verdict judged(String state, List<String> done, List<String> units) {
    var verdict = new Verdict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    new ImportedRows(verdict).judge(new ImportUnderFire.Shown(state, 2, done, units));
    return verdict;
  }
}
