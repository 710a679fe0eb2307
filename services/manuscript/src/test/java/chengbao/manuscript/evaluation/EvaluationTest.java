package chengbao.manuscript.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The evaluation as a gate: what was reached must not be lost again. It prints precision and
/// recall of every kind.
class EvaluationTest {

  @Test
  void the_shared_reports_are_understood_nearly_without_fault() {
    List<LabelledText> texts = LabelledText.shared();
    if (texts.isEmpty()) {
      System.out.println(
          "shared: the reports are not beside the repository (../shared/reports); nothing was"
              + " evaluated");
      return;
    }
    Evaluation evaluation = Evaluation.of("shared", texts);
    System.out.println(evaluation.report());

    assertThat(evaluation.roles.precision()).isEqualTo(1);
    assertThat(evaluation.roles.recall()).isEqualTo(1);
    assertThat(evaluation.figures.figures.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(evaluation.figures.figures.recall()).isGreaterThanOrEqualTo(0.97);
    assertThat(evaluation.sums.sums.precision()).isEqualTo(1);
    assertThat(evaluation.defects.falseErrors.tooMuch()).isEmpty();
  }

  @Test
  void clean_reports_have_no_blocker_and_no_error() {
    Evaluation evaluation = Evaluation.of("clean", LabelledText.corpus("clean-"));
    System.out.println(evaluation.report());

    assertThat(evaluation.defects.falseErrors.tooMuch()).isEmpty();
    assertThat(evaluation.roles.recall()).isEqualTo(1);
    assertThat(evaluation.figures.figures.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(evaluation.figures.figures.recall()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void other_offices_prose_raises_no_error_and_is_read_as_before() {
    Evaluation evaluation = Evaluation.of("variant", LabelledText.corpus("variant-"));
    System.out.println(evaluation.report());

    assertThat(evaluation.defects.falseErrors.tooMuch()).isEmpty();
    assertThat(evaluation.defects.defects.tooMuch()).isEmpty();
    assertThat(evaluation.roles.recall()).isEqualTo(1);
    assertThat(evaluation.figures.figures.missed()).isEmpty();
    assertThat(evaluation.figures.figures.tooMuch()).isEmpty();
    assertThat(evaluation.sums.sums.missed()).isEmpty();
    assertThat(evaluation.sums.sums.tooMuch()).isEmpty();
  }

  @Test
  void planted_defects_are_found() {
    Evaluation evaluation = Evaluation.of("planted", LabelledText.corpus("planted-"));
    System.out.println(evaluation.report());

    assertThat(evaluation.defects.defects.missed()).isEmpty();
    assertThat(evaluation.defects.falseErrors.tooMuch()).isEmpty();
  }

  @Test
  void phrases_give_their_figures() {
    FigureEvaluation figures = FigureEvaluation.ofSnippets();
    System.out.println(figures.figures.line());

    assertThat(figures.figures.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.figures.recall()).isGreaterThanOrEqualTo(0.97);
  }
}
