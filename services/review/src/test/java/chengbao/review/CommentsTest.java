package chengbao.review;

import static chengbao.review.Demo.CASE;
import static chengbao.review.Demo.COLLEAGUE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.ZHOU;
import static chengbao.review.Demo.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chengbao.ledger.acts.Act;
import chengbao.manuscript.comparison.Anchor;
import chengbao.manuscript.comparison.Anchored;
import chengbao.review.ReturnReport.Grounds;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comment.Kind;
import chengbao.review.domain.comment.Comment.Weight;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.Placed;
import chengbao.review.domain.comment.Reply;
import chengbao.review.domain.comment.Selected;
import chengbao.review.domain.comment.ThirdReturn;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsTest {
  private static final Grounds NOTHING_MORE = new Grounds("", "", null);

  private final Office office = new Office();

  static WriteComment.Typed must(String block, String quote) {
    return typed(Kind.PASSAGE, Weight.MUST, block, quote);
  }

  private static WriteComment.Typed typed(Kind kind, Weight weight, String block, String quote) {
    return new WriteComment.Typed(kind, weight, "C06", "请核对统计口径。", new Selected(block, quote, 0));
  }

  @BeforeEach
  void lin_has_the_case() {
    office.cases.put(Arranged.claimedBy(LIN));
  }

  @Test
  void a_comment_points_at_the_words_in_their_block() {
    Comment written = write(must("b2", "167次"));

    assertThat(anchor(written).exact()).isEqualTo("167次");
    assertThat(anchor(written).heading()).isEqualTo("一、主要举措和成效");
    assertThat(at(LIN)).extracting(Placed::block).containsExactly("b2");
  }

  @Test
  void without_a_quote_it_points_at_the_whole_block_and_foreign_words_are_refused() {
    assertThat(anchor(write(must("b2", ""))).exact()).isEqualTo("2025年，白鹭镇开展执法检查167次。");
    refuses(() -> write(must("b2", "168次")), Refusal.PASSAGE_UNKNOWN);
    refuses(() -> write(must("b99", "")), Refusal.PASSAGE_UNKNOWN);
  }

  @Test
  void a_passage_needs_a_reason_of_the_catalogue_and_every_comment_words() {
    refuses(
        () ->
            write(
                new WriteComment.Typed(
                    Kind.PASSAGE, Weight.MUST, "C99", "请改。", new Selected("b2", "", 0))),
        Refusal.COMMENT_REASON_UNKNOWN);
    refuses(
        () -> write(new WriteComment.Typed(Kind.CALL, Weight.ADVICE, "", "  ", null)),
        Refusal.COMMENT_EMPTY);
    assertThat(write(new WriteComment.Typed(Kind.CALL, Weight.ADVICE, "", "已电话沟通。", null)))
        .isNotNull();
  }

  @Test
  void only_its_author_changes_or_removes_it_and_only_before_the_decision() {
    Comment written = write(must("b2", "167次"));
    Comment changed =
        office.changeComment.change(
            actingAs(LIN), CASE, written.id(), 0, typed(Kind.PASSAGE, Weight.ADVICE, "b2", ""));
    assertThat(changed.content().weight()).isEqualTo(Weight.ADVICE);
    refuses(
        () -> office.removeComment.remove(actingAs(LIN), CASE, written.id(), 0),
        Refusal.COMMENT_STALE);
    refuses(
        () ->
            office.changeComment.change(actingAs(COLLEAGUE), CASE, written.id(), 1, must("b2", "")),
        Refusal.CLAIMED_BY_ANOTHER);
    office.removeComment.remove(actingAs(LIN), CASE, written.id(), 1);
    assertThat(at(LIN)).isEmpty();
  }

  @Test
  void an_internal_note_is_seen_in_its_office_only_and_goes_along_with_nothing() {
    write(typed(Kind.INTERNAL, Weight.ADVICE, "b2", "167次"));
    write(typed(Kind.PASSAGE, Weight.ADVICE, "b2", "白鹭镇"));
    assertThat(at(COLLEAGUE)).hasSize(2);

    office.endorseReport.endorse(actingAs(LIN), CASE, 1, "同意上报。");

    assertThat(at(ZHOU))
        .extracting(one -> one.comment().content().kind())
        .containsExactly(Kind.PASSAGE);
    assertThat(at(COLLEAGUE)).hasSize(2);
    office.claimCase.claim(actingAs(ZHOU), CASE, 2);
    office.returnReport.returnToUnit(actingAs(ZHOU), CASE, 3, new Grounds("C06", "请改。", null));
    assertThat(office.announcements.told)
        .extracting(one -> one.comment().content().kind())
        .containsExactly(Kind.PASSAGE);
  }

  @Test
  void what_was_noted_leaves_an_act_that_no_other_office_is_shown() {
    write(typed(Kind.INTERNAL, Weight.ADVICE, "b2", "167次"));
    Act act = office.remembered.appended.getLast();

    assertThat(act.verb()).isEqualTo("write-comment");
    assertThat(CaseActs.staysInOffice(act.verb())).isTrue();
    assertThat(act.toString()).doesNotContain("请核对统计口径");
  }

  @Test
  void a_comment_that_must_be_followed_is_ground_enough_for_a_return() {
    refuses(() -> returns(new Grounds("C06", "", null)), Refusal.REASON_MISSING);
    write(must("b2", "167次"));

    var returned = returns(NOTHING_MORE).returned();

    assertThat(returned.reasonCode()).isEqualTo("C06");
    assertThat(returned.reason()).isEqualTo("请核对统计口径。");
    assertThat(office.announcements.told).hasSize(1);
    assertThat(at(LIN).getFirst().comment().toldAt()).isEqualTo(NOON);
  }

  @Test
  void a_return_names_its_parts_and_leaves_no_must_outside_of_them() {
    write(must("b2", "167次"));
    refuses(() -> returns(new Grounds("", "", null, Set.of("b99"))), Refusal.SECTION_UNKNOWN);
    refuses(() -> returns(new Grounds("", "", null, Set.of("head"))), Refusal.COMMENT_OUTSIDE);

    var returned = returns(new Grounds("", "", null, Set.of("b1"))).returned();

    assertThat(returned.scope().parts()).containsExactly(new Part("b1", "一、主要举措和成效"));
  }

  @Test
  void nothing_is_endorsed_while_a_must_stands_and_the_reviewer_resolves_it() {
    Comment written = write(must("b2", "167次"));
    refuses(
        () -> office.endorseReport.endorse(actingAs(LIN), CASE, 1, "同意上报。"),
        Refusal.COMMENTS_UNRESOLVED);

    office.judgeComment.judge(actingAs(LIN), CASE, written.id(), 0, true);

    office.endorseReport.endorse(actingAs(LIN), CASE, 1, "同意上报。");
    office.claimCase.claim(actingAs(ZHOU), CASE, 2);
    Comment again = at(ZHOU).getFirst().comment();
    office.judgeComment.judge(actingAs(ZHOU), CASE, again.id(), again.revision(), false);
    refuses(
        () -> office.approveReport.approve(actingAs(ZHOU), CASE, 3, "", Set.of("f1")),
        Refusal.COMMENTS_UNRESOLVED);
  }

  @Test
  void after_a_resubmission_each_comment_has_its_passage_and_the_answer_of_the_unit() {
    Comment written = write(must("b2", "167次"));
    returns(NOTHING_MORE);
    SentVersion second =
        Demo.version(2, "2025年，白鹭镇开展执法检查168次。")
            .with(
                new Reply(
                    List.of(new Reply.Answer(written.id(), true, "已改为168次。", "陈小满", NOON)),
                    List.of()));

    office.reopenCase.reopen(CASE, second, Demo.cause());

    Placed placed = at(LIN).getFirst();
    assertThat(placed.now()).isInstanceOf(Anchored.Changed.class);
    assertThat(placed.answers())
        .extracting(one -> one.answer().words())
        .containsExactly("已改为168次。");
    assertThat(placed.waits(2)).isTrue();
    Comment told = placed.comment();
    office.judgeComment.judge(actingAs(LIN), CASE, told.id(), told.revision(), true);
    assertThat(at(LIN).getFirst().waits(2)).isFalse();
    office.endorseReport.endorse(actingAs(LIN), CASE, 3, "已改，同意上报。");
  }

  @Test
  void what_a_third_return_needs_is_a_setting() {
    ThirdReturn.REASON.mustAllow(2, "", 2, List.of());
    refuses(() -> ThirdReturn.REASON.mustAllow(3, " ", 3, List.of()), Refusal.THIRD_RETURN_REASON);
    refuses(() -> ThirdReturn.CALL.mustAllow(3, "请改。", 3, List.of()), Refusal.THIRD_RETURN_CALL);
    ThirdReturn.OFF.mustAllow(9, "", 9, List.of());
    Comment call = write(new WriteComment.Typed(Kind.CALL, Weight.ADVICE, "", "已电话沟通。", null));
    ThirdReturn.CALL.mustAllow(3, "", 1, List.of(call));
  }

  private static Anchor anchor(Comment comment) {
    return Objects.requireNonNull(comment.content().anchor());
  }

  private Comment write(WriteComment.Typed typed) {
    return office.writeComment.write(actingAs(LIN), CASE, 1, typed);
  }

  private chengbao.review.domain.ReviewCase.WithUnit returns(Grounds grounds) {
    return office.returnReport.returnToUnit(actingAs(LIN), CASE, 1, grounds);
  }

  private List<Placed> at(Reviewer reader) {
    return office.readComments.read(actingAs(reader), CASE).placed();
  }

  private static void refuses(ThrowingCallable verb, Refusal refusal) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(verb)
        .extracting(Refused::refusal)
        .isEqualTo(refusal);
  }
}
