package chengbao.review;

import static chengbao.review.Arranged.WRONG_PERIOD;
import static chengbao.review.Demo.COLLEAGUE;
import static chengbao.review.Demo.LATER;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.Round;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Subject;
import chengbao.review.domain.Written;
import chengbao.review.domain.comment.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewCaseTest {

  @Test
  void a_returned_report_comes_back_to_the_officer_who_returned_it() {
    ReviewCase reopened = Arranged.returnedBy(LIN).reopen(Demo.version(2), true, LATER);

    assertThat(reopened).isInstanceOf(Claimed.class);
    assertThat(((Claimed) reopened).holder().person()).isEqualTo(LIN.person());
    assertThat(reopened.file().sent().number()).isEqualTo(2);
  }

  @Test
  void a_returned_report_waits_for_the_office_when_that_officer_has_gone() {
    ReviewCase reopened = Arranged.returnedBy(LIN).reopen(Demo.version(2), false, LATER);

    assertThat(reopened).isInstanceOf(Waiting.class);
    assertThat(reopened.file().level().office()).isEqualTo(LIN.office());
  }

  @Test
  void a_returned_report_waits_for_the_office_when_that_officer_had_a_hand_in_the_new_version() {
    SentVersion drafted = Demo.draftedBy(Demo.version(2), LIN.person());

    assertThat(Arranged.returnedBy(LIN).reopen(drafted, true, LATER)).isInstanceOf(Waiting.class);
  }

  @Test
  void a_report_returned_at_the_second_level_comes_back_to_the_second_level() {
    ReviewCase reopened =
        Arranged.atLastLevelBy(ZHOU)
            .returnToUnit(ZHOU, WRONG_PERIOD, new Written("请改。"), null, NOON)
            .reopen(Demo.version(2), true, LATER);

    assertThat(reopened.file().level().number()).isEqualTo(2);
    assertThat(reopened.file().endorsements()).hasSize(1);
  }

  @Test
  void whoever_drafted_an_earlier_version_stays_barred_from_a_later_one() {
    SentVersion next = Demo.draftedBy(Demo.version(2), Demo.person("另一位拟稿人"));
    CaseFile file = Arranged.returnedBy(LIN).reopen(next, true, LATER).file();

    assertThat(file.bars(Demo.DRAFTER)).contains(Refusal.TOOK_PART);
    assertThat(file.bars(Demo.person("另一位拟稿人"))).contains(Refusal.TOOK_PART);
    assertThat(file.bars(ZHOU.person())).isEmpty();
  }

  @Test
  void a_case_is_taken_over_only_when_its_holder_reviews_there_no_longer() {
    Claimed claimed = Arranged.claimedBy(LIN);

    assertRefused(Refusal.CLAIMED_BY_ANOTHER, () -> claimed.takeOver(COLLEAGUE, true, LATER));
    assertThat(claimed.takeOver(COLLEAGUE, false, LATER).holder().name())
        .isEqualTo(COLLEAGUE.name());
  }

  @Test
  void a_colleague_cannot_decide_a_case_that_another_holds() {
    Claimed claimed = Arranged.claimedBy(LIN);

    assertRefused(
        Refusal.CLAIMED_BY_ANOTHER, () -> claimed.endorse(COLLEAGUE, new Written("同意。"), LATER));
    assertRefused(Refusal.CLAIMED_BY_ANOTHER, () -> claimed.release(COLLEAGUE, LATER));
  }

  @Test
  void a_stale_page_learns_who_moved_the_case_and_when() {
    Claimed claimed = Arranged.claimedBy(LIN);
    Waiting endorsed = claimed.endorse(LIN, new Written("同意上报。"), LATER);

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> endorsed.file().admit(LIN, claimed.file().revision()))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(Refusal.VERSION_STALE);
          assertThat(refused.parameters())
              .containsEntry("by", LIN.name())
              .containsEntry("move", "endorsed")
              .containsEntry("at", LATER.toString());
        });
  }

  @Test
  void a_report_with_an_error_is_approved_only_when_its_waiver_is_accepted() {
    Claimed claimed = Arranged.atLastLevelBy(ZHOU);

    assertRefused(
        Refusal.WAIVERS_NOT_ACCEPTED,
        () -> claimed.approve(ZHOU, new Written(""), Set.of(), LATER));
    assertRefused(
        Refusal.WAIVER_UNKNOWN,
        () -> claimed.approve(ZHOU, new Written(""), Set.of("f1", "f2"), LATER));
    Decided approved = claimed.approve(ZHOU, new Written("准予备案。"), Set.of("f1"), LATER);
    assertThat(approved.approval().acceptedWaivers()).containsExactly("f1");
  }

  @Test
  void the_last_level_approves_and_the_others_endorse() {
    assertRefused(
        Refusal.NOT_THE_LAST_LEVEL,
        () -> Arranged.claimedBy(LIN).approve(LIN, new Written(""), Set.of("f1"), LATER));
    assertRefused(
        Refusal.THE_LAST_LEVEL,
        () -> Arranged.atLastLevelBy(ZHOU).endorse(ZHOU, new Written("同意。"), LATER));
  }

  @Test
  void a_unit_is_asked_to_answer_between_now_and_a_year_from_now() {
    Claimed claimed = Arranged.claimedBy(LIN);
    Written reason = new Written("请改为全年数据。");

    for (Duration wrong : new Duration[] {Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(367)})
      assertRefused(
          Refusal.ANSWER_BY_OUT_OF_RANGE,
          () -> claimed.returnToUnit(LIN, WRONG_PERIOD, reason, NOON.plus(wrong), NOON));
    assertThat(
            claimed
                .returnToUnit(LIN, WRONG_PERIOD, reason, NOON.plusSeconds(1), NOON)
                .returned()
                .answerBy())
        .isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void a_unit_is_never_asked_to_answer_after_its_round_has_closed() {
    Instant closed = NOON.plus(Duration.ofDays(10));
    Round like = Demo.SUBJECT.round();
    Round round =
        new Round(
            like.id(),
            like.title(),
            like.noticeNumber(),
            like.reportYear(),
            like.due(),
            null,
            closed);
    Subject subject =
        new Subject(Demo.SUBJECT.id(), Demo.SUBJECT.unit(), round, Demo.SUBJECT.chain());
    Claimed claimed = ReviewCase.open(subject, Demo.version(1), NOON).claim(LIN, NOON);
    Written reason = new Written("请改为全年数据。");

    assertThat(claimed.returnToUnit(LIN, WRONG_PERIOD, reason, closed, NOON).returned().answerBy())
        .isEqualTo(closed);
    assertRefused(
        Refusal.ANSWER_BY_AFTER_CUT_OFF,
        () -> claimed.returnToUnit(LIN, WRONG_PERIOD, reason, closed.plusSeconds(1), NOON));
  }

  @Test
  void a_correction_climbs_the_whole_chain_again() {
    Waiting correction = Arranged.approved().correct(Demo.correcting(1, 1, Demo.version(2)), LATER);

    assertThat(correction.file().level().number()).isEqualTo(1);
    assertThat(correction.file().endorsements()).isEmpty();
    assertThat(correction.file().bars(LIN.person())).isEmpty();
  }

  @Test
  void where_the_round_wants_it_so_only_the_last_level_looks_at_a_correction() {
    Waiting correction = Arranged.approved().correct(Demo.correcting(1, 2, Demo.version(2)), LATER);

    assertThat(correction.file().level().number()).isEqualTo(2);
    assertThat(correction.file().isAtLastLevel()).isTrue();
    assertThat(correction.file().endorsements()).isEmpty();
  }

  @Test
  void every_move_makes_a_new_revision() {
    ReviewCase.Waiting waiting = Arranged.waiting();
    Claimed claimed = waiting.claim(LIN, NOON);

    assertThat(claimed.file().revision()).isEqualTo(waiting.file().revision() + 1);
    assertThat(claimed.release(LIN, NOON).file().revision())
        .isEqualTo(waiting.file().revision() + 2);
  }

  @Test
  void a_version_whose_text_was_changed_on_the_way_is_not_intact() {
    SentVersion sent = Demo.version(1);
    SentVersion forged =
        new SentVersion(
            1,
            null,
            Demo.version(1, "另一段文字。").text(),
            sent.contentHash(),
            sent.publicHash(),
            sent.disclosure(),
            sent.secrecyReview(),
            sent.people(),
            sent.findings(),
            sent.checkup(),
            NOON,
            NOON,
            null,
            null,
            Reply.NONE);

    assertThat(sent.isIntact()).isTrue();
    assertThat(forged.isIntact()).isFalse();
  }

  @Test
  void what_is_written_is_trimmed_bounded_and_readable() {
    assertThat(new Written("  同意。\n ").text()).isEqualTo("同意。");
    assertRefused(Refusal.TEXT_TOO_LONG, () -> new Written("字".repeat(Written.LIMIT + 1)));
    assertRefused(Refusal.TEXT_UNREADABLE, () -> new Written("同\u0000意"));
    assertRefused(Refusal.OPINION_MISSING, () -> Written.required(" \n ", Refusal.OPINION_MISSING));
  }

  private static void assertRefused(Refusal refusal, ThrowingCallable move) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(move)
        .extracting(Refused::refusal)
        .isEqualTo(refusal);
  }
}
