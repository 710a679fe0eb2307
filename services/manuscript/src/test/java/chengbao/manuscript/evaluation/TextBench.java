package chengbao.manuscript.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.comparison.CopyBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// What `./chengbao bench texts` prints: how well and how fast the library does, at full length.
@Tag("bench")
@TestMethodOrder(MethodOrderer.MethodName.class)
class TextBench {

  @Test
  void a_texts_are_understood() {
    for (Evaluation evaluation :
        List.of(
            Evaluation.of("shared", LabelledText.shared()),
            Evaluation.of("clean", LabelledText.corpus("clean-")),
            Evaluation.of("variant", LabelledText.corpus("variant-")),
            Evaluation.of("planted", LabelledText.corpus("planted-")))) {
      System.out.println(evaluation.report());
    }
  }

  @Test
  void b_a_thousand_random_defects_of_each_kind_are_looked_for() {
    MutationRun run = new MutationRun(LabelledText.corpus("clean-")).run(1_000, 20261101);
    System.out.println(run.report());
  }

  @Test
  void c_one_report_takes_less_than_three_milliseconds() {
    SpeedBench.Speed speed = SpeedBench.measure(LongTexts.of(3_000).getFirst());
    System.out.println(speed.print());
    assertThat(speed.milliseconds()).isLessThan(3);
  }

  @Test
  void d_a_year_of_reports_takes_less_than_five_minutes_and_no_more_memory()
      throws InterruptedException {
    YearOfReports.Outcome outcome = YearOfReports.run(130_000);
    System.out.println(outcome.print());
    assertThat(outcome.processorSeconds() / 2).isLessThan(300);
    assertThat(outcome.lateHeap()).isLessThan(outcome.earlyHeap() + 10);
  }

  @Test
  void e_copies_are_found_among_a_hundred_thousand(@TempDir Path folder) throws IOException {
    System.out.println(new CopyBenchmark(100_000).run(folder.resolve("copies")).print());
  }
}
