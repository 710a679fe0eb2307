package chengbao.manuscript.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutationTest {

  @Test
  void most_random_defects_are_seen_by_the_right_rule_at_the_right_place() {
    MutationRun run = new MutationRun(LabelledText.corpus("clean-")).run(40, 20261101);
    System.out.println(run.report());

    for (Mutation mutation : Mutation.values()) {
      double least = mutation == Mutation.DIGIT_IN_A_SUM ? 0.7 : 0.9;
      assertThat(run.share(mutation)).as(mutation.name()).isGreaterThanOrEqualTo(least);
    }
  }
}
