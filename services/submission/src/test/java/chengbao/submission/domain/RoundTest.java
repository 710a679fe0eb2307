package chengbao.submission.domain;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.FIRST_LEVEL;
import static chengbao.submission.ReportMother.LAST_LEVEL;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.owed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoundTest {
  private static final Instant BEFORE = ROUND.opens().plusSeconds(60);
  private static final Instant CHANGE = ROUND.opens().plusSeconds(3_600);
  private static final Instant AFTER = CHANGE.plusSeconds(60);

  @Test
  void a_draft_begun_before_a_change_keeps_its_terms_when_the_change_says_so() {
    var changed = ROUND.with(oneLevel(Terms.Drafts.KEEP));
    assertThat(changed.forDraftBegun(BEFORE).chainFor(UnitKind.SUB_DISTRICT)).hasSize(2);
    assertThat(changed.forDraftBegun(AFTER).chainFor(UnitKind.SUB_DISTRICT)).hasSize(1);
  }

  @Test
  void a_draft_begun_before_a_change_follows_it_when_the_change_says_so() {
    var changed = ROUND.with(oneLevel(Terms.Drafts.FOLLOW));
    assertThat(changed.forDraftBegun(BEFORE).chainFor(UnitKind.SUB_DISTRICT)).hasSize(1);
  }

  @Test
  void a_later_change_that_is_followed_reaches_drafts_that_kept_an_earlier_one() {
    var changed =
        ROUND
            .with(oneLevel(Terms.Drafts.KEEP))
            .with(
                new Terms(
                    9,
                    AFTER,
                    ROUND.template(),
                    Map.of(UnitKind.SUB_DISTRICT, List.of(FIRST_LEVEL, LAST_LEVEL)),
                    Terms.Drafts.FOLLOW,
                    "恢复两级"));
    assertThat(changed.inForce().number()).isEqualTo(3);
    assertThat(changed.forDraftBegun(BEFORE).chainFor(UnitKind.SUB_DISTRICT)).hasSize(2);
  }

  @Test
  void the_deadline_of_an_open_round_only_moves_back() {
    var earlier = Timetable.until(ROUND.opens(), ROUND.due().minusSeconds(1));
    refuses(() -> ROUND.with(earlier), Refusal.ROUND_DUE_EARLIER);
    var later = Timetable.until(ROUND.opens(), ROUND.due().plusSeconds(1));
    assertThat(ROUND.with(later).due()).isEqualTo(later.due());
    assertThat(ROUND.with(later).version()).isEqualTo(ROUND.version() + 1);
  }

  @Test
  void a_round_is_opened_once() {
    refuses(ROUND::opened, Refusal.ROUND_OPEN_ALREADY);
  }

  @Test
  void more_time_has_to_be_more_time_and_needs_a_reason() {
    var owed = owed(ROUND.id());
    refuses(() -> ask(owed, ROUND.due(), "理由"), Refusal.EXTENSION_NOT_LATER);
    refuses(() -> ask(owed, ROUND.due().plusSeconds(1), " "), Refusal.EXTENSION_REASON_MISSING);
    var extended = owed.extended(ROUND.due().plusSeconds(100));
    refuses(() -> ask(extended, ROUND.due().plusSeconds(50), "理由"), Refusal.EXTENSION_NOT_LATER);
  }

  @Test
  void who_declines_says_why() {
    var asked = ask(owed(ROUND.id()), ROUND.due().plusSeconds(1), "理由");
    refuses(
        () -> asked.decide(new Extension.Decision(DRAFTER.person(), AFTER, null, "")),
        Refusal.EXTENSION_REASON_MISSING);
  }

  private static Extension ask(Obligation owed, Instant until, String reason) {
    return Extension.ask(UUID.randomUUID(), owed, ROUND.times(), DRAFTER, until, reason, BEFORE);
  }

  private static Terms oneLevel(Terms.Drafts drafts) {
    return new Terms(
        9,
        CHANGE,
        ROUND.template(),
        Map.of(UnitKind.SUB_DISTRICT, List.of(LAST_LEVEL)),
        drafts,
        "改为一级审核");
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
