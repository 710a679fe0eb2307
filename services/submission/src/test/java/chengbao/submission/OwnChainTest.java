package chengbao.submission;

import static chengbao.submission.ReportMother.DESK;
import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.LEGAL;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.SECOND_DRAFTER;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.TOWN_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Timetable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The unit's own chain, and signing on paper.
class OwnChainTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 11);

  private final Fakes fakes = new Fakes();

  @BeforeEach
  void the_town_has_a_desk_and_a_legal_section() {
    fakes.ownChain.save(TOWN_ID, ReportMother.route());
  }

  @Test
  void a_version_takes_the_units_steps_and_then_lies_before_the_signatory() {
    var sent = sent();
    assertThat(((Circulating) sent).stop().step()).isEqualTo(ClearanceStep.DESK);
    assertThat(sent.currentStep().officer()).isEqualTo(DESK.person());
    assertThat(clear(DESK)).isInstanceOf(Circulating.class);
    var ready = clear(LEGAL);
    assertThat(ready).isInstanceOf(AwaitingSignature.class);
    var submitted = (Submitted) fakes.signAndSubmit().submit(of(SIGNATORY), REPORT, version());
    assertThat(submitted.signature().cleared())
        .extracting(one -> one.by().name())
        .containsExactly("梁听雨", "柳归舟");
    assertThat(fakes.announced)
        .containsExactly(
            "clearance-requested", "clearance-given", "clearance-given", "report-submitted");
    assertThat(fakes.acts)
        .extracting("verb")
        .containsExactly("request-signature", "clear-desk", "clear-legal", "sign-and-submit");
    assertThat(fakes.receipts.given).hasSize(1);
  }

  @Test
  void a_changed_text_puts_steps_back_but_not_those_that_stand() {
    sent();
    clear(DESK);
    clear(LEGAL);
    decline(SIGNATORY);
    change();
    assertThat(((Circulating) resent()).stop().step()).isEqualTo(ClearanceStep.DESK);
    assertThat(clear(DESK)).isInstanceOf(AwaitingSignature.class);
  }

  @Test
  void the_same_text_sent_again_goes_on_where_it_was() {
    sent();
    clear(DESK);
    decline(LEGAL);
    assertThat(((Draft) now()).declined()).isNotNull();
    assertThat(((Circulating) resent()).stop().step()).isEqualTo(ClearanceStep.LEGAL);
  }

  @Test
  void who_drafted_who_was_not_asked_and_who_took_a_step_do_not_take_one() {
    fakes.ownChain.save(
        TOWN_ID,
        new Route(
            2,
            List.of(
                stop(ClearanceStep.DESK, DRAFTER, DESK), stop(ClearanceStep.LEGAL, DESK, LEGAL))));
    sent();
    refuses(() -> clear(LEGAL), Refusal.NOT_ASKED_TO_CLEAR);
    refuses(() -> clear(DRAFTER), Refusal.DRAFTER_MAY_NOT_CLEAR);
    clear(DESK);
    refuses(() -> clear(DESK), Refusal.CLEARED_ALREADY);
    refuses(() -> decline(SECOND_DRAFTER, ""), Refusal.DECLINE_REASON_MISSING);
    assertThat(decline(SECOND_DRAFTER)).isInstanceOf(Draft.class);
  }

  @Test
  void in_a_unit_with_one_officer_that_one_does_everything() {
    fakes.units.save(ReportMother.town(true));
    fakes.ownChain.save(TOWN_ID, new Route(2, List.of(stop(ClearanceStep.DESK, DRAFTER))));
    sent();
    assertThat(clear(DRAFTER)).isInstanceOf(AwaitingSignature.class);
  }

  @Test
  void a_collective_discussion_needs_the_number_of_its_minutes() {
    fakes.ownChain.save(TOWN_ID, new Route(2, List.of(stop(ClearanceStep.DISCUSSION, DESK))));
    sent();
    refuses(() -> clear(DESK), Refusal.MINUTES_MISSING);
    var opinion = new GiveClearance.Opinion("", "镇党委会纪要〔2026〕3号");
    fakes.giveClearance().clear(of(DESK), REPORT, version(), opinion);
    assertThat(((AwaitingSignature) now()).cleared().getFirst().opinion()).isEqualTo("同意");
  }

  @Test
  void a_signature_on_paper_is_put_on_the_record_by_another_than_the_drafter() {
    fakes.having(ReportMother.awaiting());
    refuses(() -> register(DRAFTER, SIGNATORY.id(), TODAY), Refusal.DRAFTER_MAY_NOT_REGISTER);
    refuses(() -> register(DESK, DESK.id(), TODAY), Refusal.SIGNER_UNKNOWN);
    refuses(() -> register(DESK, SIGNATORY.id(), TODAY.plusDays(1)), Refusal.SIGNING_DAY_UNLIKELY);
    refuses(() -> register(DESK, SIGNATORY.id(), TODAY.minusDays(1)), Refusal.SIGNING_DAY_UNLIKELY);
    var signature = ((Submitted) register(DESK, SIGNATORY.id(), TODAY)).signature();
    assertThat(signature.by()).isEqualTo(SIGNATORY.person());
    assertThat(signature.paper()).isNotNull();
    assertThat(fakes.receipts.given.getFirst().receipt().signature()).isEqualTo(signature);
  }

  @Test
  void an_answer_after_the_date_for_it_is_taken_until_the_round_is_cut_off() {
    var asked = ReportMother.theReturn();
    var late =
        new Return(
            asked.number(),
            asked.level(),
            asked.by(),
            asked.reasonCode(),
            asked.reason(),
            asked.at(),
            MORNING,
            "已核改。",
            null);
    var answering =
        ReportMother.submitted()
            .returned(late)
            .requestSignature(DRAFTER, ReportMother.checkup(), MORNING);
    fakes.having(answering);
    var round = ReportMother.ROUND;
    var times = round.times();
    var closed =
        new Timetable(
            times.opens(), MORNING.minusSeconds(2), MORNING.minusSeconds(2), MORNING, null);
    fakes.keptRounds.put(
        round.id(),
        new Round(
            round.id(),
            round.office(),
            round.district(),
            round.task(),
            closed,
            round.terms(),
            round.stage(),
            round.version()));
    refuses(
        () -> fakes.signAndSubmit().submit(of(SIGNATORY), REPORT, version()), Refusal.ROUND_CLOSED);
    fakes.keptRounds.put(round.id(), round);
    var sent = (Submitted) fakes.signAndSubmit().submit(of(SIGNATORY), REPORT, version());
    assertThat(late.isLateAt(sent.signature().sentAt())).isTrue();
    assertThat(asked.isLateAt(sent.signature().sentAt())).isFalse();
  }

  @Test
  void a_drafter_did_not_sign_on_paper_either() {
    fakes.having(ReportMother.awaiting());
    fakes.appoint(DRAFTER, TOWN_ID, OfficerFunction.SIGNATORY);
    refuses(() -> register(DESK, DRAFTER.id(), TODAY), Refusal.DRAFTER_MAY_NOT_SIGN);
  }

  @Test
  void a_round_that_wants_the_seal_takes_the_sealed_scan_before_it_is_submitted() {
    var sealed = ReportMother.ROUND.inForce().wantingSeal(true, MORNING, "通知要求");
    fakes.keptRounds.put(ReportMother.ROUND.id(), ReportMother.ROUND.with(sealed));
    fakes.having(ReportMother.awaiting());
    assertThat(fakes.signAndSubmit().submit(of(SIGNATORY), REPORT, version()))
        .isInstanceOf(AwaitingSeal.class);
    assertThat(fakes.receipts.given).isEmpty();
    var submitted =
        new SubmitSealed(fakes.signing, fakes.files, fakes.sending())
            .submit(of(DRAFTER), REPORT, version(), ReportMother.scan());
    assertThat(submitted.signature().seal()).isNotNull();
    assertThat(submitted.version().head().signedOn()).isEqualTo(TODAY);
    assertThat(fakes.receipts.given).hasSize(1);
    assertThat(fakes.announced).containsExactly("report-signed", "report-submitted");
  }

  private static Route.Stop stop(ClearanceStep step, Officer... officers) {
    return new Route.Stop(step, Arrays.stream(officers).map(Officer::person).toList(), false);
  }

  private InHouse sent() {
    fakes.having(ReportMother.ready());
    return resent();
  }

  /// Sent as it lies there; the checks have nothing to say here.
  private InHouse resent() {
    var draft = (Draft) now();
    var route = fakes.ownChain.of(TOWN_ID);
    var sent =
        draft.send(DRAFTER, ReportMother.checkup(), route, fakes.ownChain.of(REPORT), MORNING);
    fakes.reports.save(sent);
    if (sent instanceof Circulating circulating) {
      fakes.announcements.clearanceRequested(circulating, DRAFTER);
    }
    fakes.logbook.done(REPORT, "request-signature", DRAFTER, MORNING);
    return sent;
  }

  private void change() {
    new SaveSection(fakes.drafting)
        .save(of(DRAFTER), REPORT, ReportMother.FIRST_SECTION, 1, "一、主要举措和成效\n全年召开专题会议5次。");
    new StateDisclosure(fakes.drafting)
        .state(of(DRAFTER), REPORT, version(), new Disclosure(Disclosure.Kind.ACTIVE, null), "梁听雨");
  }

  private InHouse clear(Officer by) {
    return fakes
        .giveClearance()
        .clear(of(by), REPORT, version(), new GiveClearance.Opinion("同意", null));
  }

  private Report decline(Officer by) {
    return decline(by, "请补充述法情况");
  }

  private Report decline(Officer by, String reason) {
    return new DeclineSignature(fakes.signing, fakes.reports, fakes.announcements, fakes.logbook)
        .decline(of(by), REPORT, version(), reason);
  }

  private Report register(Officer by, PersonId signer, LocalDate day) {
    return new RegisterPaperSignature(fakes.signing, fakes.atWork, fakes.files, fakes.sending())
        .register(
            of(by),
            REPORT,
            version(),
            new RegisterPaperSignature.Sheet(signer, day, ReportMother.scan()));
  }

  private Report now() {
    return fakes.kept.getOrDefault(REPORT, ReportMother.ready());
  }

  private long version() {
    return now().cover().version();
  }

  private static Caller of(Officer officer) {
    return Fakes.caller(officer);
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
