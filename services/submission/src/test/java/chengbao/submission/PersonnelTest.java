package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.SECOND_DRAFTER;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.TOWN_ID;
import static chengbao.submission.ReportMother.awaiting;
import static chengbao.submission.ReportMother.begun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.DelegateAppointment.Delegation;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Appointments, delegations and hand-overs, as an administrator of the district decides them.
class PersonnelTest {
  private static final Instant IN_A_WEEK = MORNING.plus(Duration.ofDays(7));

  private final Fakes fakes = new Fakes();
  private final Caller administrator =
      fakes.administrator(new UnitId(UUID.randomUUID()), UnitKind.OVERSIGHT_OFFICE);
  private final EndAppointment endAppointment =
      new EndAppointment(fakes.registry, fakes.personnel, fakes.officers);
  private final DelegateAppointment delegateAppointment =
      new DelegateAppointment(fakes.registry, fakes.personnel, fakes.ids);
  private final HandOver handOver =
      new HandOver(fakes.registry, fakes.personnel, fakes.officers, fakes.ids);
  private final AppointOfficer appointOfficer =
      new AppointOfficer(fakes.registry, fakes.personnel, fakes.ids);

  @Test
  void an_ended_appointment_stops_the_next_request() {
    fakes.having(begun());
    save(1);
    end(DRAFTER);
    refuses(() -> save(2), Refusal.FUNCTION_MISSING);
    assertThat(fakes.announced).contains("officer 2");
    assertThat(fakes.acts).extracting("verb").contains("end-appointment");
  }

  @Test
  void a_deputy_signs_and_is_shown_as_who_acts_for_whom() {
    var awaiting = fakes.having(awaiting());
    var deputy = delegate(SIGNATORY, SECOND_DRAFTER, OfficerFunction.SIGNATORY);
    var submitted =
        (Submitted)
            signAndSubmit()
                .submit(new Caller(deputy.person(), null), REPORT, awaiting.cover().version());
    assertThat(submitted.signature().by().name())
        .isEqualTo(SECOND_DRAFTER.name() + "(代" + SIGNATORY.name() + ")");
    var act = fakes.acts.getLast();
    assertThat(act.doer().name()).isEqualTo(SECOND_DRAFTER.name());
    assertThat(act.doer().forName()).isEqualTo(SIGNATORY.name());
    assertThat(act.doer().forPerson()).isEqualTo(SIGNATORY.id().toString());
  }

  @Test
  void a_deputy_of_who_drafted_does_not_sign_either() {
    var awaiting = fakes.having(awaiting());
    fakes.appoint(DRAFTER, TOWN_ID, OfficerFunction.SIGNATORY);
    var deputy = delegate(DRAFTER, SECOND_DRAFTER, OfficerFunction.SIGNATORY);
    refuses(
        () ->
            signAndSubmit()
                .submit(new Caller(deputy.person(), null), REPORT, awaiting.cover().version()),
        Refusal.DRAFTER_MAY_NOT_SIGN);
  }

  @Test
  void nobody_passes_on_more_than_they_hold_nor_for_longer_nor_to_themselves() {
    refuses(
        () -> delegate(DRAFTER, SECOND_DRAFTER, OfficerFunction.SIGNATORY),
        Refusal.DELEGATION_TOO_WIDE);
    refuses(
        () -> delegate(DRAFTER, DRAFTER, OfficerFunction.DRAFTER), Refusal.DELEGATION_TO_ONESELF);
    refuses(
        () ->
            delegateAppointment.delegate(
                administrator,
                DRAFTER.id(),
                1,
                new Delegation(
                    own(DRAFTER),
                    SECOND_DRAFTER.id(),
                    Set.of(OfficerFunction.DRAFTER),
                    MORNING,
                    MORNING.minusSeconds(1))),
        Refusal.TERM_UNLIKELY);
  }

  @Test
  void a_delegation_ends_with_the_appointment_it_rests_on_and_with_its_last_day() {
    var deputy = delegate(SIGNATORY, SECOND_DRAFTER, OfficerFunction.SIGNATORY);
    assertThat(deputy.heldAt(IN_A_WEEK.minusSeconds(1))).hasSize(2);
    assertThat(deputy.heldAt(IN_A_WEEK)).hasSize(1);
    end(SIGNATORY);
    assertThat(officer(SECOND_DRAFTER).heldAt(MORNING))
        .extracting("onBehalfOf")
        .containsOnlyNulls();
  }

  @Test
  void who_leaves_hands_every_post_over_and_the_work_is_found_by_the_successor() {
    fakes.having(begun());
    var successor = fakes.appoint(SECOND_DRAFTER, TOWN_ID, OfficerFunction.PUBLISHER);
    handOver.handOver(administrator, DRAFTER.id(), 1, SECOND_DRAFTER.id());
    assertThat(officer(DRAFTER).heldAt(MORNING)).isEmpty();
    var saved =
        new SaveHead(fakes.drafting)
            .save(successor, REPORT, 1, SaveHead.Given.number("白政报〔2026〕3号"));
    assertThat(saved.cover().unit()).isEqualTo(TOWN_ID);
    refuses(
        () -> handOver.handOver(administrator, DRAFTER.id(), 2, SECOND_DRAFTER.id()),
        Refusal.NOTHING_TO_HAND_OVER);
  }

  @Test
  void administrators_and_operators_are_not_changed_here_nor_made() {
    refuses(
        () ->
            endAppointment.end(
                administrator, administrator.person(), 1, new AppointmentId(UUID.randomUUID())),
        Refusal.OFFICER_IS_ADMINISTRATOR);
    refuses(
        () ->
            appointOfficer.appoint(
                administrator,
                DRAFTER.id(),
                1,
                new InviteOfficer.Post(
                    TOWN_ID, Set.of(OfficerFunction.ADMINISTRATOR), "管理员", MORNING, null)),
        Refusal.FUNCTION_NOT_GIVEN_HERE);
  }

  @Test
  void a_stale_page_appoints_nobody() {
    refuses(
        () ->
            appointOfficer.appoint(
                administrator,
                DRAFTER.id(),
                9,
                new InviteOfficer.Post(
                    TOWN_ID, Set.of(OfficerFunction.SIGNATORY), "镇长", MORNING, null)),
        Refusal.OFFICER_CHANGED);
    assertThat(officer(DRAFTER).version()).isEqualTo(1);
  }

  private Staff delegate(Officer away, Officer deputy, OfficerFunction function) {
    return delegateAppointment.delegate(
        administrator,
        away.id(),
        officer(away).version(),
        new Delegation(own(away), deputy.id(), Set.of(function), MORNING, IN_A_WEEK));
  }

  private void end(Officer officer) {
    endAppointment.end(administrator, officer.id(), officer(officer).version(), own(officer));
  }

  private AppointmentId own(Officer officer) {
    return officer(officer).posts(MORNING).getFirst().id();
  }

  private Staff officer(Officer officer) {
    return fakes.officers.find(officer.id()).orElseThrow();
  }

  private void save(long known) {
    new SaveHead(fakes.drafting)
        .save(Fakes.caller(DRAFTER), REPORT, known, SaveHead.Given.number("白政报〔2026〕3号"));
  }

  private SignAndSubmit signAndSubmit() {
    return fakes.signAndSubmit();
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
