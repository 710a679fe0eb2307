package chengbao.review;

import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.domain.Level;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.RoundChange;
import chengbao.review.domain.RoundNow;
import chengbao.review.domain.Template;
import chengbao.review.domain.Whereabouts;
import chengbao.review.domain.Whereabouts.Stay;
import chengbao.review.domain.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

  @Test
  void time_at_the_unit_is_told_apart_from_time_at_each_level() {
    WithUnit returned =
        ((Claimed) Arranged.claimedBy(LIN))
            .returnToUnit(LIN, Arranged.WRONG_PERIOD, new Written("请改。"), null, hour(2));
    Claimed back = (Claimed) returned.reopen(Demo.version(2), true, hour(5));
    ReviewCase approved =
        back.endorse(LIN, new Written("同意。"), hour(6))
            .claim(ZHOU, hour(7))
            .approve(ZHOU, new Written(""), Set.of("f1"), hour(9));

    assertThat(Whereabouts.of(approved, List.of(NOON, hour(5))).stays())
        .extracting(WhereaboutsTest::said)
        .containsExactly("level 1 0-2", "unit 2-5", "level 1 5-6", "level 2 6-9");
  }

  @Test
  void a_case_that_waits_is_where_it_is_until_somebody_moves_it() {
    assertThat(Whereabouts.of(Arranged.waiting(), List.of(NOON)).stays())
        .extracting(Stay::until)
        .containsOnlyNulls();
  }

  @Property(tries = 200)
  void a_report_is_always_somewhere_and_never_in_two_places(
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 100) Integer> hours) {
    ReviewCase now = Arranged.claimedBy(LIN);
    List<Instant> submitted = new ArrayList<>(List.of(NOON));
    int hour = 0;
    for (int wait : hours) {
      hour += wait;
      WithUnit returned =
          ((Claimed) now)
              .returnToUnit(LIN, Arranged.WRONG_PERIOD, new Written("请改。"), null, hour(hour));
      hour += wait;
      now = returned.reopen(Demo.version(submitted.size() + 1), true, hour(hour));
      submitted.add(hour(hour));
    }

    List<Stay> stays = Whereabouts.of(now, submitted).stays();

    assertThat(stays).hasSize(2 * hours.size() + 1);
    for (int i = 1; i < stays.size(); i++) {
      assertThat(stays.get(i).from()).isEqualTo(stays.get(i - 1).until());
    }
    assertThat(stays.getLast().until()).isNull();
  }

  @Test
  void what_of_the_round_is_otherwise_now_is_named_with_both_values() {
    var subject = Demo.SUBJECT;
    RoundNow same = now(subject.round().due(), subject.chain().levels());
    assertThat(RoundChange.of(subject, same)).isEmpty();

    RoundNow moved =
        now(subject.round().due().plusSeconds(86_400), List.of(subject.chain().first()));
    assertThat(RoundChange.of(subject, moved))
        .containsExactly(
            new RoundChange.Due(subject.round().due(), subject.round().due().plusSeconds(86_400)),
            new RoundChange.Offices("安澜区司法局—中共安澜区委依法治区办", "安澜区司法局"));
  }

  private static RoundNow now(Instant due, List<Level> chain) {
    var round = Demo.SUBJECT.round();
    return new RoundNow(
        round.id(),
        round.title(),
        round.noticeNumber(),
        due,
        new Template("annual-report", 2, "2"),
        Map.of("sub-district", chain));
  }

  private static String said(Stay stay) {
    Level level = stay.level();
    Instant until = stay.until();
    return (level == null ? "unit" : "level " + level.number())
        + " "
        + hours(stay.from())
        + "-"
        + (until == null ? "" : hours(until));
  }

  private static long hours(Instant at) {
    return (at.getEpochSecond() - NOON.getEpochSecond()) / 3600;
  }

  private static Instant hour(int hours) {
    return NOON.plusSeconds(3600L * hours);
  }
}
