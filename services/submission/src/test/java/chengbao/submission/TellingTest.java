package chengbao.submission;

import static chengbao.submission.ReportMother.BUREAU_ID;
import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.FIRST_LEVEL;
import static chengbao.submission.ReportMother.LAST_LEVEL;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.OFFICE_ID;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.SECOND_DRAFTER;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.TOWN_ID;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.acts.Doer;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.ReviewFact;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.told.NoticeLinks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who is told of what by the verbs themselves, and what becomes of it.
class TellingTest {
  private static final Officer CLERK = WhoIsToldTest.officer(701, BUREAU_ID);
  private static final Officer COLLEAGUE = WhoIsToldTest.officer(702, BUREAU_ID);
  private static final Officer SHARED = WhoIsToldTest.officer(703, BUREAU_ID);

  private final Fakes fakes = new Fakes();

  @Test
  void whoever_asks_for_a_signature_is_not_told_of_it_and_the_signatory_is() {
    fakes.having(ReportMother.ready());
    fakes.logbook.done(REPORT, "begin-report", DRAFTER, MORNING);
    fakes.having(ReportMother.awaiting());
    fakes.logbook.done(REPORT, "request-signature", DRAFTER, MORNING);
    assertThat(fakes.told.told())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.to().person()).isEqualTo(SIGNATORY.id());
          assertThat(notice.parameters())
              .containsEntry("unit", "白鹭镇人民政府")
              .containsEntry("by", "陈小满");
          assertThat(notice.isOpen()).isTrue();
        });
  }

  @Test
  void who_had_a_hand_in_the_text_is_not_asked_to_sign_it() {
    fakes.appoint(DRAFTER, TOWN_ID, OfficerFunction.SIGNATORY);
    fakes.having(ReportMother.awaiting());
    fakes.logbook.done(REPORT, "request-signature", SECOND_DRAFTER, MORNING);
    assertThat(fakes.told.to(DRAFTER.id())).isEmpty();
    assertThat(fakes.told.to(SIGNATORY.id())).hasSize(1);
  }

  @Test
  void nobody_is_told_to_review_a_report_they_drafted_or_signed_themselves_or_through_another() {
    fakes.appoint(CLERK, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.appoint(COLLEAGUE, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.appoint(SHARED, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.having(ReportMother.submitted());
    fakes.logbook.done(REPORT, "save-section", inTown(CLERK), MORNING);
    var deputy = inTown(officer(800));
    fakes.logbook.done(
        REPORT,
        "sign-and-submit",
        new Officer(
            deputy.person(),
            deputy.appointment(),
            TOWN_ID,
            "白鹭镇人民政府",
            "镇长",
            new Officer.Behalf("乙", SHARED.person())),
        MORNING);
    follow(new ReviewFact.Opened(REPORT, 1, FIRST_LEVEL, null, MORNING), "review");
    assertThat(fakes.told.told())
        .filteredOn(notice -> notice.move().equals("case-opened"))
        .extracting(notice -> notice.to().person())
        .containsExactly(COLLEAGUE.id());
  }

  @Test
  void who_endorsed_at_one_level_is_not_asked_to_decide_at_the_next() {
    var both =
        new Staff(
            SHARED.id(), "shared", "甲", List.of(post(BUREAU_ID, null), post(OFFICE_ID, null)), 1);
    fakes.keptOfficers.put(SHARED.id(), both);
    fakes.appoint(CLERK, OFFICE_ID, OfficerFunction.REVIEWER);
    fakes.having(ReportMother.submitted().claimedBy(SHARED.person(), FIRST_LEVEL, MORNING));
    follow(
        new ReviewFact.Endorsed(REPORT, 1, FIRST_LEVEL, LAST_LEVEL, SHARED.person(), MORNING),
        SHARED);
    follow(new ReviewFact.Claimed(REPORT, 1, LAST_LEVEL, CLERK.person(), null, MORNING), CLERK);
    follow(new ReviewFact.Released(REPORT, 1, LAST_LEVEL, null, MORNING), CLERK);
    assertThat(fakes.told.to(SHARED.id())).isEmpty();
    assertThat(fakes.told.to(CLERK.id())).extracting(Notice::move).contains("report-endorsed");
  }

  @Test
  void a_delegate_is_told_too_and_for_whom() {
    fakes.appoint(CLERK, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.keptOfficers.put(
        COLLEAGUE.id(),
        new Staff(COLLEAGUE.id(), "deputy", "乙", List.of(post(BUREAU_ID, CLERK.person())), 1));
    fakes.having(ReportMother.submitted());
    follow(new ReviewFact.Opened(REPORT, 1, FIRST_LEVEL, null, MORNING), "review");
    assertThat(fakes.told.to(CLERK.id())).hasSize(1);
    assertThat(fakes.told.to(COLLEAGUE.id()))
        .singleElement()
        .satisfies(notice -> assertThat(notice.to().onBehalfOf()).isEqualTo(CLERK.person().name()));
  }

  @Test
  void a_resubmission_handed_back_to_one_reviewer_is_told_to_that_one_and_the_delegate() {
    fakes.appoint(CLERK, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.appoint(COLLEAGUE, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.having(ReportMother.submitted());
    follow(new ReviewFact.Opened(REPORT, 1, FIRST_LEVEL, CLERK.person(), MORNING), "review");
    assertThat(fakes.told.told())
        .extracting(notice -> notice.to().person())
        .containsExactly(CLERK.id());
  }

  @Test
  void what_one_reviewer_has_claimed_the_others_see_as_done_by_whom_and_when() {
    fakes.appoint(CLERK, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.appoint(COLLEAGUE, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.having(ReportMother.submitted());
    follow(new ReviewFact.Opened(REPORT, 1, FIRST_LEVEL, null, MORNING), "review");
    var then = MORNING.plusSeconds(60);
    follow(new ReviewFact.Claimed(REPORT, 1, FIRST_LEVEL, CLERK.person(), null, then), CLERK);
    assertThat(fakes.told.to(COLLEAGUE.id()).map(Notice::settled))
        .containsExactly(new Notice.Settled("case-claimed", CLERK.name(), then));
  }

  @Test
  void a_fact_of_an_earlier_version_tells_nobody() {
    fakes.appoint(CLERK, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.having(ReportMother.returned());
    follow(new ReviewFact.Opened(REPORT, 1, FIRST_LEVEL, null, MORNING), "review");
    assertThat(fakes.told.told()).isEmpty();
  }

  @Test
  void a_reminder_waits_for_the_submission_and_not_for_the_next_step() {
    var office = WhoIsToldTest.officer(704, OFFICE_ID);
    fakes.logbook.done(ROUND.id(), "nudge-units", office, MORNING, Set.of(TOWN_ID), Map.of());
    fakes.having(ReportMother.awaiting());
    fakes.logbook.done(REPORT, "request-signature", DRAFTER, MORNING);
    assertThat(fakes.told.to(DRAFTER.id())).allMatch(Notice::isOpen);
    fakes.having(ReportMother.submitted());
    fakes.logbook.done(REPORT, "sign-and-submit", SIGNATORY, MORNING);
    assertThat(fakes.told.told()).filteredOn(Notice::isOpen).isEmpty();
  }

  @Test
  void an_office_that_is_asked_has_something_to_do_until_it_answers_and_another_office_goes_on() {
    var elsewhere = officer(777);
    fakes.appoint(CLERK, BUREAU_ID, OfficerFunction.REVIEWER);
    fakes.appoint(COLLEAGUE, OFFICE_ID, OfficerFunction.REVIEWER);
    fakes.appoint(elsewhere, TOWN_ID, OfficerFunction.REVIEWER);
    fakes.having(ReportMother.submitted().claimedBy(CLERK.person(), FIRST_LEVEL, MORNING));
    var question = UUID.randomUUID();
    follow(asked(question, OFFICE_ID), CLERK);
    follow(asked(UUID.randomUUID(), TOWN_ID), CLERK);

    var told = fakes.told.to(COLLEAGUE.id()).findFirst().orElseThrow();
    assertThat(told.isOpen()).isTrue();
    assertThat(new NoticeLinks("s", "r", "p").place(told)).isEqualTo("r/opinions/" + question);

    follow(
        new ReviewFact.OpinionGiven(
            REPORT, 1, FIRST_LEVEL, question, OFFICE_ID, "区委依法治区办", true, MORNING),
        COLLEAGUE);

    assertThat(fakes.told.to(COLLEAGUE.id())).noneMatch(Notice::isOpen);
    assertThat(fakes.told.to(elsewhere.id())).allMatch(Notice::isOpen);
    assertThat(fakes.told.to(CLERK.id()))
        .extracting(Notice::move)
        .containsExactly("opinion-given-late");
  }

  private static ReviewFact asked(UUID question, UnitId office) {
    return new ReviewFact.OpinionAsked(
        REPORT, 1, FIRST_LEVEL, question, office, "单位", LocalDate.of(2026, 2, 20), MORNING);
  }

  private void follow(ReviewFact fact, String system) {
    fakes
        .followReview()
        .follow(
            fact,
            new Heard(UUID.randomUUID(), new Doer(system, system, null, null, null, null, null)));
  }

  private void follow(ReviewFact fact, Officer by) {
    fakes.followReview().follow(fact, new Heard(UUID.randomUUID(), WhoIsToldTest.doer(by)));
  }

  private static Officer officer(int number) {
    return WhoIsToldTest.officer(number, TOWN_ID);
  }

  private static Officer inTown(Officer officer) {
    return new Officer(officer.person(), officer.appointment(), TOWN_ID, "白鹭镇人民政府", "科员");
  }

  private static Appointment post(UnitId unit, @Nullable Person forWhom) {
    return new Appointment(
        new AppointmentId(UUID.randomUUID()),
        unit,
        Set.of(OfficerFunction.REVIEWER),
        "科员",
        Instant.EPOCH,
        null,
        forWhom);
  }
}
