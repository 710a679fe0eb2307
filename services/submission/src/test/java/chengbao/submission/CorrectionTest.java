package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.FIRST_LEVEL;
import static chengbao.submission.ReportMother.LAST_LEVEL;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.SECOND_DRAFTER;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.TOWN;
import static chengbao.submission.ReportMother.checkup;
import static chengbao.submission.ReportMother.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.ledger.acts.Doer;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Edition;
import chengbao.submission.domain.PublicationFact;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReviewFact;
import chengbao.submission.domain.SecrecyReview;
import chengbao.submission.domain.Submitted;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// 更正: from what is public, through signature and review, to the next edition.
class CorrectionTest {
  private static final String NOTE = "更正会议次数：原为4次，应为5次。";

  private final Fakes fakes = new Fakes();

  @Test
  void a_correction_goes_the_whole_way_and_becomes_the_next_edition() {
    var sent = submitted(changed(begun(false)));
    assertThat(sent.version().number()).isEqualTo(2);
    assertThat(sent.position().level()).isEqualTo(LAST_LEVEL);
    assertThat(sent.cover().first()).isEqualTo(published().cover().first());

    fakes.having(sent);
    fakes.followReview().follow(new ReviewFact.Passed(REPORT, 2, ReportMother.approval()), heard());
    var second = new Edition(2, "11990102MB0000002G/2026-00001", "http://portal/2", MORNING);
    fakes.followPublication().follow(new PublicationFact.OnThePortal(REPORT, 2, second), heard());

    var corrected = (Published) kept();
    assertThat(corrected.edition()).isEqualTo(second);
    assertThat(corrected.cover().correction()).isNull();
    assertThat(corrected.version().number()).isEqualTo(2);
  }

  @Test
  void where_the_round_wants_it_the_whole_chain_reviews_it_and_a_return_goes_back_to_its_level() {
    var sent = submitted(changed(begun(true)));
    assertThat(sent.position().level()).isEqualTo(FIRST_LEVEL);

    var again = sent.returned(ReportMother.theReturn()).answer("已改");
    assertThat(again.cover().correction()).isNotNull();
    assertThat(
            again
                .requestSignature(DRAFTER, checkup(), MORNING)
                .submit(sent.signature(), TOWN, ROUND)
                .position()
                .level())
        .isEqualTo(FIRST_LEVEL);
  }

  @Test
  void what_changes_nothing_that_the_public_reads_is_no_correction() {
    refuses(
        () -> cleared(begun(false)).requestSignature(DRAFTER, checkup(), MORNING),
        Refusal.NOTHING_CORRECTED);
  }

  @Test
  void what_should_not_be_public_is_taken_down_and_not_corrected() {
    var draft = changed(begun(false));
    var closed =
        draft.with(
            draft
                .papers()
                .withDisclosure(
                    new Disclosure(Disclosure.Kind.NONE, "涉及商业秘密"),
                    new SecrecyReview("梁听雨", MORNING),
                    DRAFTER.person()));
    refuses(
        () -> closed.requestSignature(DRAFTER, checkup(), MORNING),
        Refusal.CORRECTION_STAYS_PUBLIC);
  }

  @Test
  void the_note_is_for_the_public_and_cannot_be_left_out() {
    refuses(
        () -> published().correct("  ", false, DRAFTER, MORNING), Refusal.CORRECTION_NOTE_MISSING);
    refuses(
        () -> published().correct("改".repeat(501), false, DRAFTER, MORNING),
        Refusal.CORRECTION_NOTE_TOO_LONG);
  }

  @Test
  void whoever_wrote_what_is_public_does_not_sign_its_correction() {
    var draft = published().correct(NOTE, false, SECOND_DRAFTER, MORNING);
    assertThat(draft.papers().touchedBy(DRAFTER)).isTrue();
    assertThat(draft.papers().touchedBy(SECOND_DRAFTER)).isTrue();
    assertThat(draft.papers().secrecyReview()).isNull();
    assertThat(draft.papers().text().sections()).hasSize(2);
  }

  @Test
  void a_correction_that_was_never_submitted_is_given_up_and_what_was_public_stays() {
    var before = fakes.having(published());
    fakes.correctReport().correct(Fakes.caller(DRAFTER), REPORT, before.cover().version(), NOTE);
    assertThat(fakes.announced).hasSize(1);
    var draft = kept();
    fakes.giveUpCorrection().giveUp(Fakes.caller(DRAFTER), REPORT, draft.cover().version());

    var after = (Published) kept();
    assertThat(after.edition()).isEqualTo(before.edition());
    assertThat(after.cover().correction()).isNull();
    assertThat(fakes.acts)
        .extracting(act -> act.verb())
        .containsExactly("correct-report", "give-up-correction");
  }

  @Test
  void what_was_taken_down_is_shown_so_and_may_be_corrected_to_the_same_words() {
    fakes.having(published());
    fakes
        .followPublication()
        .follow(new PublicationFact.Withdrawn(REPORT, 1, 1, "误公开第三方信息", MORNING), heard());

    var gone = (Published) kept();
    assertThat(gone.edition().isWithdrawn()).isTrue();
    var again = cleared(gone.correct("核实后重新公开。", false, DRAFTER, MORNING));
    assertThat(again.requestSignature(DRAFTER, checkup(), MORNING).version().number()).isEqualTo(2);
  }

  private Report kept() {
    return Objects.requireNonNull(fakes.kept.get(REPORT));
  }

  private static Draft begun(boolean wholeChain) {
    return published().correct(NOTE, wholeChain, DRAFTER, MORNING);
  }

  private static Draft changed(Draft draft) {
    var text = draft.papers().text();
    var first = text.sections().getFirst();
    var section =
        first.revised(
            first.version(),
            first.blocks().stream()
                .map(block ->
                    new chengbao.manuscript.Block(
                        block.id(), block.kind(), block.level(), block.text().replace("4次", "5次")))
                .toList());
    return cleared(draft.with(draft.papers().withText(text.with(section), DRAFTER.person())));
  }

  private static Draft cleared(Draft draft) {
    return draft.with(
        draft
            .papers()
            .withDisclosure(
                new Disclosure(Disclosure.Kind.ACTIVE, null),
                new SecrecyReview("梁听雨", MORNING),
                DRAFTER.person()));
  }

  private static Submitted submitted(Draft draft) {
    return draft
        .requestSignature(DRAFTER, checkup(), MORNING)
        .submit(SIGNATORY, TOWN, ROUND, MORNING.plusSeconds(60));
  }

  private static Heard heard() {
    return new Heard(UUID.randomUUID(), new Doer("r", "周知微", null, null, null, null, null));
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
