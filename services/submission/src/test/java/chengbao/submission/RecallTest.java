package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.FIRST_LEVEL;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Doer;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReviewFact;
import chengbao.submission.domain.Submitted;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// 撤回 and 申请退回 as the unit follows them.
class RecallTest {
  private final Fakes fakes = new Fakes();

  @Test
  void a_report_that_is_asked_for_comes_back_when_its_reviewer_puts_it_back() {
    fakes.having(ReportMother.submitted());
    hears(new ReviewFact.Claimed(REPORT, 1, FIRST_LEVEL, REVIEWER, null, MORNING));
    new RecallReport(fakes.drafting, fakes.reports, fakes.announcements, fakes.logbook)
        .recall(Fakes.caller(DRAFTER), REPORT, now().cover().version(), "数字有误");

    hears(new ReviewFact.Released(REPORT, 1, FIRST_LEVEL, REVIEWER, MORNING));
    assertThat(now())
        .isInstanceOfSatisfying(
            Submitted.class, waiting -> assertThat(waiting.position().claimed()).isFalse());
    hears(new ReviewFact.RecallAnswered(REPORT, 1, FIRST_LEVEL, true, null, null, MORNING));

    assertThat(now()).isInstanceOf(Draft.class);
    assertThat(fakes.acts)
        .extracting(Act::verb)
        .containsExactly("case-claimed", "recall-report", "case-released", "recall-answered");
  }

  private Report now() {
    return fakes.reports.find(REPORT).orElseThrow();
  }

  private void hears(ReviewFact fact) {
    fakes
        .followReview()
        .follow(
            fact,
            new Heard(
                UUID.randomUUID(),
                new Doer("review", REVIEWER.name(), null, null, null, null, null)));
  }
}
