package chengbao.manuscript.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutationTest {

  @Test
  void most_random_defects_are_seen_by_the_right_rule_at_the_right_place() {
    MutationRun run = new MutationRun(LabelledText.corpus("clean-")).run(60, 20261101);
    System.out.println(run.report());

    for (Mutation mutation : Mutation.values()) {
      double least =
          switch (mutation) {
            case DIGIT_IN_A_SUM, LINK_SKIPPED -> 0.6;
            case SECTION_DROPPED, NUMBER_SKIPPED, SIGN_LOST -> 0.85;
            case CHARACTER_LOST,
                WRONG_CHARACTER,
                IDENTITY_NUMBER,
                MOBILE_NUMBER,
                YEAR_IN_THE_TITLE ->
                0.95;
          };
      assertThat(run.share(mutation)).as(mutation.name()).isGreaterThanOrEqualTo(least);
    }
  }
}
