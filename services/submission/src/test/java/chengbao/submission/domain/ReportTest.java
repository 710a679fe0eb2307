package chengbao.submission.domain;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.FIRST_LEVEL;
import static chengbao.submission.ReportMother.FIRST_SECTION;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.REVIEWER;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.SECOND_SECTION;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.TOWN;
import static chengbao.submission.ReportMother.awaiting;
import static chengbao.submission.ReportMother.begun;
import static chengbao.submission.ReportMother.checkup;
import static chengbao.submission.ReportMother.everyState;
import static chengbao.submission.ReportMother.finding;
import static chengbao.submission.ReportMother.papersReady;
import static chengbao.submission.ReportMother.ready;
import static chengbao.submission.ReportMother.returned;
import static chengbao.submission.ReportMother.submitted;
import static chengbao.submission.ReportMother.text;
import static chengbao.submission.ReportMother.theReturn;
import static chengbao.submission.ReportMother.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.calendar.WorkingDays;
import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.PublicText;
import chengbao.manuscript.Severity;
import chengbao.manuscript.TextBlock;
import chengbao.submission.Fakes;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void without_disclosure_or_secrecy_review_nothing_goes_to_the_signatory() {
    refuses(() -> request(begun()), Refusal.DISCLOSURE_MISSING);
    refuses(
        () -> request(ready().with(papersReady().withText(text(), DRAFTER.person()))),
        Refusal.SECRECY_REVIEW_MISSING);
  }

  @Test
  void an_error_goes_on_with_an_explanation_and_a_blocker_never() {
    var error = finding("f1", Severity.ERROR);
    var blocker = finding("f2", Severity.BLOCKER);
    var explained =
        ready().with(papersReady().withWaiver("f1", new Waiver("属实", DRAFTER.person(), MORNING)));
    refuses(
        () -> ready().requestSignature(DRAFTER, checkup(error), MORNING), Refusal.WAIVER_MISSING);
    refuses(
        () -> explained.requestSignature(DRAFTER, checkup(error, blocker), MORNING),
        Refusal.BLOCKER_STANDS);
    assertThat(explained.requestSignature(DRAFTER, checkup(error), MORNING).version().waivers())
        .containsOnlyKeys("f1");
  }

  @Test
  void a_rule_that_could_not_run_stops_nobody_and_is_sent_along() {
    var checkup =
        new Checkup(
            "national 2026.1",
            List.of(),
            List.of(),
            List.of(),
            Map.of("C05-sum", "java.lang.ArithmeticException"));
    assertThat(ready().requestSignature(DRAFTER, checkup, MORNING).version().checkup().notRun())
        .containsOnlyKeys("C05-sum");
  }

  @Test
  void an_explanation_of_what_was_put_right_does_not_travel() {
    var explained =
        ready().with(papersReady().withWaiver("gone", new Waiver("属实", DRAFTER.person(), MORNING)));
    assertThat(explained.requestSignature(DRAFTER, checkup(), MORNING).version().waivers())
        .isEmpty();
  }

  @Test
  void what_is_signed_is_what_was_frozen_and_dated_by_the_day_of_the_signature() {
    var awaiting = awaiting();
    var submitted = submitted();
    assertThat(submitted.version())
        .usingRecursiveComparison()
        .ignoringFields("head.signedOn")
        .isEqualTo(awaiting.version());
    assertThat(submitted.version().head().signedOn())
        .isEqualTo(WorkingDays.day(submitted.signature().at()));
    assertThat(awaiting.version().contentHash())
        .isEqualTo(ContentHash.ofVersion(awaiting.papers().frozen()));
  }

  @Test
  void a_withheld_passage_changes_both_hashes_and_is_not_in_the_public_text() {
    var withheld = ready().papers().text().withhold("b4", "事项正在办理");
    var version =
        Version.freeze(
            ready().cover(),
            new Papers(
                withheld,
                papersReady().disclosure(),
                papersReady().secrecyReview(),
                Map.of(),
                List.of(DRAFTER.person()),
                List.of()),
            new Disclosure(Disclosure.Kind.ACTIVE, null),
            new SecrecyReview("梁听雨", MORNING),
            checkup());
    assertThat(version.contentHash()).isNotEqualTo(awaiting().version().contentHash());
    assertThat(version.publicHash()).isNotEqualTo(awaiting().version().publicHash());
    assertThat(PublicText.of(version.text()).blocks()).noneMatch(block -> block.id().equals("b4"));
  }

  @Test
  void an_attachment_changes_the_content_hash_and_not_the_public_one() {
    var file = Fakes.minutes();
    var attached =
        papersReady()
            .attach(
                new Attachment(
                    file.hash(),
                    Attachment.Use.MINUTES,
                    file.name(),
                    file.kind(),
                    file.size(),
                    false,
                    DRAFTER.person(),
                    MORNING));
    var version = ready().with(attached).requestSignature(DRAFTER, checkup(), MORNING).version();
    assertThat(version.contentHash()).isNotEqualTo(awaiting().version().contentHash());
    assertThat(version.publicHash()).isEqualTo(awaiting().version().publicHash());
    assertThat(version.text().attachmentHashes()).containsExactly(file.hash().value());
  }

  @Test
  void who_changed_the_text_does_not_sign_it() {
    refuses(() -> awaiting().submit(DRAFTER, TOWN, ROUND, MORNING), Refusal.DRAFTER_MAY_NOT_SIGN);
  }

  @Test
  void in_a_single_officer_unit_the_drafter_signs_and_it_shows() {
    var submitted = awaiting().submit(DRAFTER, town(true), ROUND, MORNING);
    assertThat(submitted.signature().singleOfficer()).isTrue();
  }

  @Test
  void a_declined_first_version_is_a_draft_again_and_a_declined_answer_stays_returned() {
    var decline = new Decline("请补充述法情况", SIGNATORY.person(), MORNING);
    assertThat(awaiting().decline(decline)).isInstanceOf(Draft.class);
    var answered =
        returned().with(papersReady()).answer("已改").requestSignature(DRAFTER, checkup(), MORNING);
    assertThat(answered.decline(decline))
        .isInstanceOfSatisfying(
            Returned.class, back -> assertThat(back.returned().answer()).isEqualTo("已改"));
  }

  @Test
  void a_returned_report_can_be_submitted_again_with_an_answer_and_goes_back_to_its_level() {
    refuses(() -> request(returned().with(papersReady())), Refusal.ANSWER_MISSING);
    var again =
        returned()
            .with(papersReady())
            .answer("已核改为43件")
            .requestSignature(DRAFTER, checkup(), MORNING)
            .submit(SIGNATORY, TOWN, ROUND, MORNING.plusSeconds(900));
    assertThat(again.version().number()).isEqualTo(2);
    assertThat(again.position().level()).isEqualTo(FIRST_LEVEL);
    assertThat(again.cover().first()).isEqualTo(submitted().cover().first());
  }

  @Test
  void whoever_drafted_an_earlier_version_still_does_not_sign_the_next() {
    var again = returned().with(papersReady().withText(text(), SIGNATORY.person())).papers();
    assertThat(again.touchedBy(DRAFTER.id())).isTrue();
    assertThat(again.touchedBy(SIGNATORY.id())).isTrue();
  }

  @Test
  void a_stale_section_is_refused_and_another_section_is_not() {
    var text = text();
    var section = text.section(FIRST_SECTION);
    var changed = text.with(section.revised(1, List.of(section.blocks().getFirst().block())));
    refuses(() -> changed.section(FIRST_SECTION).revised(1, List.of()), Refusal.SECTION_STALE);
    assertThat(changed.section(SECOND_SECTION).version()).isEqualTo(1);
  }

  @Test
  void a_mark_of_not_for_the_public_survives_an_edit_of_the_passage() {
    var withheld = text().withhold("b2", "事项正在办理").section(FIRST_SECTION);
    var edited = withheld.blocks().get(1).block().withText("全年召开专题会议5次。");
    assertThat(
            withheld
                .revised(withheld.version(), List.of(edited))
                .blocks()
                .getFirst()
                .withheldReason())
        .isEqualTo("事项正在办理");
  }

  @Test
  void a_text_read_anew_keeps_ids_sections_and_marks_of_what_is_still_there() {
    var before = text().withhold("b4", "事项正在办理");
    var read =
        new Manuscript(
            "",
            null,
            null,
            List.of(
                new Block("x1", BlockKind.HEADING, 1, "一、主要举措和成效"),
                new Block("x2", BlockKind.PARAGRAPH, 0, "全年召开专题会议5次。"),
                new Block("x3", BlockKind.HEADING, 1, "二、存在的不足和原因"),
                new Block("x4", BlockKind.PARAGRAPH, 0, "一是法制审核力量偏弱。")),
            null,
            null);
    var after = before.replacedBy(read, "next");
    assertThat(after.head()).isEqualTo(before.head());
    assertThat(after.sections())
        .extracting(Section::id)
        .containsExactly(FIRST_SECTION, SECOND_SECTION);
    assertThat(after.blocks()).extracting(TextBlock::id).containsExactly("b1", "b2", "b3", "b4");
    assertThat(after.blocks().getLast().withheldReason()).isEqualTo("事项正在办理");
  }

  @Test
  void every_state_says_who_has_to_act_since_when() {
    assertThat(everyState())
        .allSatisfy(report -> assertThat(report.currentStep().since()).isNotNull());
    assertThat(submitted().claimedBy(REVIEWER, FIRST_LEVEL, MORNING).currentStep())
        .isEqualTo(
            new CurrentStep(CurrentStep.Step.REVIEWING, FIRST_LEVEL.office(), REVIEWER, MORNING));
    assertThat(returned().currentStep().since()).isEqualTo(theReturn().at());
  }

  private static void request(Editable report) {
    report.requestSignature(DRAFTER, checkup(), MORNING);
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
