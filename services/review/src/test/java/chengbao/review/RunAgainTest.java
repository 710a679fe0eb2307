package chengbao.review;

import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.SUBJECT;
import static chengbao.review.Demo.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.SentCheckup;
import chengbao.review.domain.SentCheckup.Again;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Written;
import chengbao.review.domain.comment.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Rules that could not run at the unit.
class RunAgainTest {
  private static final String SHORT = "C01-too-short";

  @Test
  void they_run_here_on_the_text_as_it_was_sent_and_nothing_else_is_looked_for() {
    SentVersion sent = new RunAgain().on(SUBJECT, withoutRunning(SHORT));
    assertThat(sent.checkup().again().findings())
        .isNotEmpty()
        .extracting(SentFinding::rule)
        .containsOnly(SHORT);
    assertThat(sent.checkup().again().notRun()).isEmpty();
    assertThat(sent.findings()).isEqualTo(Demo.version(1).findings());
  }

  @Test
  void what_they_find_needs_no_explanation_and_stops_no_approval() {
    SentVersion sent = new RunAgain().on(SUBJECT, withoutRunning(SHORT));
    assertThat(
            ReviewCase.open(SUBJECT, sent, NOON)
                .claim(LIN, NOON)
                .endorse(LIN, new Written("同意上报。"), NOON)
                .claim(ZHOU, NOON)
                .approve(ZHOU, new Written("准予备案。"), Set.of("f1"), NOON))
        .isInstanceOf(ReviewCase.Decided.class);
  }

  @Test
  void where_every_rule_ran_nothing_is_run_again() {
    SentVersion sent = Demo.version(1);
    assertThat(new RunAgain().on(SUBJECT, sent)).isSameAs(sent);
  }

  private static SentVersion withoutRunning(String rule) {
    SentVersion like = Demo.version(1);
    return new SentVersion(
        like.number(),
        like.correction(),
        like.text(),
        like.contentHash(),
        like.publicHash(),
        like.disclosure(),
        like.secrecyReview(),
        like.people(),
        like.findings(),
        new SentCheckup(
            "national 2026.1",
            List.of(),
            List.of(),
            Map.of(rule, "java.lang.ArithmeticException"),
            Again.NOTHING),
        like.firstSubmittedAt(),
        like.submittedAt(),
        like.answer(),
        null,
        Reply.NONE);
  }
}
