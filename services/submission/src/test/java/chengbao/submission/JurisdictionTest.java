package chengbao.submission;

import static chengbao.submission.ReportMother.BUREAU_ID;
import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.SECOND_DRAFTER;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.awaiting;
import static chengbao.submission.ReportMother.begun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JurisdictionTest {
  private final Fakes fakes = new Fakes();

  @Test
  void a_report_of_another_unit_does_not_exist() {
    fakes.having(begun());
    fakes.units.save(ReportMother.bureau());
    var stranger = fakes.appoint(SECOND_DRAFTER, BUREAU_ID, OfficerFunction.DRAFTER);
    refuses(
        () -> new SaveHead(fakes.drafting).save(stranger, REPORT, 1, head()),
        Refusal.REPORT_UNKNOWN);
  }

  @Test
  void a_drafter_does_not_sign_and_a_signatory_does_not_draft() {
    fakes.having(awaiting());
    refuses(
        () -> signAndSubmit().submit(Fakes.caller(DRAFTER), REPORT, 3), Refusal.FUNCTION_MISSING);
    refuses(
        () -> new SaveHead(fakes.drafting).save(Fakes.caller(SIGNATORY), REPORT, 3, head()),
        Refusal.FUNCTION_MISSING);
  }

  @Test
  void a_dismissal_acts_at_once() {
    fakes.having(begun());
    new SaveHead(fakes.drafting).save(Fakes.caller(DRAFTER), REPORT, 1, head());
    fakes.dismiss(DRAFTER);
    refuses(
        () -> new SaveHead(fakes.drafting).save(Fakes.caller(DRAFTER), REPORT, 2, head()),
        Refusal.FUNCTION_MISSING);
  }

  @Test
  void who_drafted_and_became_signatory_still_does_not_sign() {
    var awaiting = fakes.having(awaiting());
    var promoted = fakes.appoint(DRAFTER, ReportMother.TOWN_ID, OfficerFunction.SIGNATORY);
    refuses(
        () -> signAndSubmit().submit(promoted, REPORT, awaiting.cover().version()),
        Refusal.DRAFTER_MAY_NOT_SIGN);
  }

  @Test
  void a_stale_page_decides_nothing() {
    fakes.having(awaiting());
    refuses(
        () -> signAndSubmit().submit(Fakes.caller(SIGNATORY), REPORT, 1), Refusal.VERSION_STALE);
    assertThat(fakes.announced).isEmpty();
    assertThat(fakes.acts).isEmpty();
  }

  @Test
  void a_unit_begins_one_report_a_round() {
    var begin =
        new BeginReport(
            fakes.atWork,
            fakes.units,
            fakes.rounds,
            fakes.outlines,
            fakes.filledHead,
            fakes.reports,
            fakes.announcements,
            fakes.logbook,
            fakes.ids,
            fakes.clock);
    var draft = begin.begin(Fakes.caller(DRAFTER), ROUND.id());
    assertThat(draft.papers().text().sections()).hasSize(2);
    assertThat(draft.papers().text().head().title()).contains("2025年度");
    refuses(
        () -> begin.begin(Fakes.caller(SECOND_DRAFTER), ROUND.id()), Refusal.REPORT_BEGUN_ALREADY);
    assertThat(fakes.announced).containsExactly("report-begun");
    assertThat(fakes.acts).extracting("verb").containsExactly("begin-report");
  }

  private SignAndSubmit signAndSubmit() {
    return fakes.signAndSubmit();
  }

  private static SaveHead.Given head() {
    return SaveHead.Given.number("白政报〔2026〕3号");
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
