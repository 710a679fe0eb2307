package chengbao.manuscript.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyBenchmarkTest {
  private static final int REPORTS = 2_000;

  @Test
  void a_search_costs_less_than_hashing_a_fifth_of_the_reports(@TempDir Path folder)
      throws IOException {
    CopyBenchmark.Figures figures = new CopyBenchmark(REPORTS).run(folder.resolve("copies"));

    System.out.println(figures.print());
    assertThat(figures.found()).as("planted copies led to their source").isGreaterThan(0.99);
    assertThat(figures.searchRatio()).isLessThan(REPORTS / 5.0);
  }
}
