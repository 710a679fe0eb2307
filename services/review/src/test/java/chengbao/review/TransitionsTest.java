package chengbao.review;

import static chengbao.review.Demo.CASE;
import static chengbao.review.Demo.COLLEAGUE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.ZHOU;
import static chengbao.review.Demo.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.domain.CannotFollow;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.RecallRequest;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.Reviewer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every state × every verb, asked by someone who has jurisdiction and has read the latest
/// revision. A new state or verb fails here until someone decides.
class TransitionsTest {
  private static final Map<String, Verb> VERBS = verbs();

  private static final String TABLE =
      """
      Waiting  | open                    | held: case-in-review
      Waiting  | claim                   | Claimed
      Waiting  | assign                  | Claimed
      Waiting  | undo endorsement        | ENDORSEMENT_STANDS
      Waiting  | recall                  | WithUnit
      Waiting  | release                 | NOT_CLAIMED
      Waiting  | release when asked      | NOT_CLAIMED
      Waiting  | give back               | NOT_CLAIMED
      Waiting  | keep                    | NOT_CLAIMED
      Waiting  | judge                   | NOT_CLAIMED
      Waiting  | return                  | NOT_CLAIMED
      Waiting  | endorse                 | NOT_CLAIMED
      Waiting  | comment                 | NOT_CLAIMED
      Waiting  | approve                 | NOT_CLAIMED
      Waiting  | reopen                  | held: case-in-review
      Waiting  | reopen for a correction | held: case-in-review
      Waiting  | follow publication      | Waiting
      Claimed  | open                    | held: case-in-review
      Claimed  | claim                   | ALREADY_YOURS
      Claimed  | assign                  | Claimed
      Claimed  | undo endorsement        | ENDORSEMENT_STANDS
      Claimed  | recall                  | Claimed
      Claimed  | release                 | Waiting
      Claimed  | release when asked      | WithUnit
      Claimed  | give back               | WithUnit
      Claimed  | keep                    | Claimed
      Claimed  | judge                   | Claimed
      Claimed  | return                  | WithUnit
      Claimed  | endorse                 | Waiting
      Claimed  | comment                 | Claimed
      Claimed  | approve                 | NOT_THE_LAST_LEVEL
      Claimed  | reopen                  | held: case-in-review
      Claimed  | reopen for a correction | held: case-in-review
      Claimed  | follow publication      | Claimed
      WithUnit | open                    | held: case-in-review
      WithUnit | claim                   | WITH_UNIT
      WithUnit | assign                  | WITH_UNIT
      WithUnit | undo endorsement        | ENDORSEMENT_STANDS
      WithUnit | recall                  | WithUnit
      WithUnit | release                 | WITH_UNIT
      WithUnit | release when asked      | WITH_UNIT
      WithUnit | give back               | WITH_UNIT
      WithUnit | keep                    | WITH_UNIT
      WithUnit | judge                   | WITH_UNIT
      WithUnit | return                  | WITH_UNIT
      WithUnit | endorse                 | WITH_UNIT
      WithUnit | comment                 | WITH_UNIT
      WithUnit | approve                 | WITH_UNIT
      WithUnit | reopen                  | Claimed
      WithUnit | reopen for a correction | Claimed
      WithUnit | follow publication      | WithUnit
      Decided  | open                    | held: case-in-review
      Decided  | claim                   | ALREADY_DECIDED
      Decided  | assign                  | ALREADY_DECIDED
      Decided  | undo endorsement        | ENDORSEMENT_STANDS
      Decided  | recall                  | Decided
      Decided  | release                 | ALREADY_DECIDED
      Decided  | release when asked      | ALREADY_DECIDED
      Decided  | give back               | ALREADY_DECIDED
      Decided  | keep                    | ALREADY_DECIDED
      Decided  | judge                   | ALREADY_DECIDED
      Decided  | return                  | ALREADY_DECIDED
      Decided  | endorse                 | ALREADY_DECIDED
      Decided  | comment                 | ALREADY_DECIDED
      Decided  | approve                 | ALREADY_DECIDED
      Decided  | reopen                  | held: case-in-review
      Decided  | reopen for a correction | Waiting
      Decided  | follow publication      | Decided
      """;

  @TestFactory
  Stream<DynamicTest> every_state_answers_every_verb_as_the_table_says() {
    return rows().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.get(0) + ", " + row.get(1),
                () -> assertThat(outcome(row.get(0), row.get(1))).isEqualTo(row.get(2))));
  }

  @Test
  void the_table_has_a_row_for_every_state_and_verb() {
    List<String> cells =
        Arrays.stream(ReviewCase.class.getPermittedSubclasses())
            .flatMap(
                state -> VERBS.keySet().stream().map(verb -> state.getSimpleName() + " " + verb))
            .toList();
    assertThat(rows().stream().map(row -> row.get(0) + " " + row.get(1)))
        .containsExactlyInAnyOrderElementsOf(cells);
  }

  private static Map<String, Verb> verbs() {
    Map<String, Verb> verbs = new HashMap<>();
    verbs.put(
        "claim", (office, who, revision) -> office.claimCase.claim(actingAs(who), CASE, revision));
    verbs.put(
        "comment",
        (office, who, revision) ->
            office.writeComment.write(
                actingAs(who), CASE, revision, CommentsTest.must("b2", "167次")));
    verbs.put(
        "assign",
        (office, who, revision) ->
            office.assignCase.assign(actingAs(who), CASE, revision, COLLEAGUE.person()));
    verbs.put(
        "undo endorsement",
        (office, who, revision) -> office.undoEndorsement.undo(actingAs(who), CASE, revision));
    verbs.put(
        "release",
        (office, who, revision) -> office.releaseCase.release(actingAs(who), CASE, revision));
    verbs.put(
        "release when asked",
        (office, who, revision) -> {
          office.recalls.ask(RecallRequest.of(CASE, 1, "数字有误", Demo.cause(), Demo.NOON));
          office.releaseCase.release(actingAs(who), CASE, revision);
        });
    verbs.put(
        "judge",
        (office, who, revision) ->
            office.judgeWaivers.judge(actingAs(who), CASE, revision, Map.of("f1", true)));
    verbs.put(
        "return",
        (office, who, revision) ->
            office.returnReport.returnToUnit(
                actingAs(who), CASE, revision, new ReturnReport.Grounds("C06", "请改为全年数据。", null)));
    verbs.put(
        "endorse",
        (office, who, revision) ->
            office.endorseReport.endorse(actingAs(who), CASE, revision, "同意上报。"));
    verbs.put(
        "approve",
        (office, who, revision) ->
            office.approveReport.approve(actingAs(who), CASE, revision, "", Set.of("f1")));
    verbs.put(
        "reopen",
        (office, who, revision) -> office.reopenCase.reopen(CASE, Demo.version(2), Demo.cause()));
    verbs.put(
        "reopen for a correction",
        (office, who, revision) ->
            office.reopenCase.reopen(CASE, Demo.correcting(1, 1, Demo.version(2)), Demo.cause()));
    verbs.put(
        "recall",
        (office, who, revision) -> office.answerRecall.answer(CASE, 1, "数字有误", Demo.cause()));
    verbs.put(
        "open",
        (office, who, revision) ->
            office.openCase.open(Demo.SUBJECT, Demo.version(1), Demo.cause()));
    verbs.put(
        "follow publication",
        (office, who, revision) ->
            office.followPublication.follow(CASE, 1, new PublicState.NotPublished(Demo.NOON)));
    verbs.put("give back", (office, who, revision) -> answer(office, who, revision, true));
    verbs.put("keep", (office, who, revision) -> answer(office, who, revision, false));
    return verbs;
  }

  /// The unit has asked, whatever state the case is in by now.
  private static void answer(Office office, Reviewer who, long revision, boolean granted) {
    office.recalls.ask(RecallRequest.of(CASE, 1, "数字有误", Demo.cause(), Demo.NOON));
    office.decideRecall.decide(
        actingAs(who), CASE, revision, new DecideRecall.Answer(granted, "按意见一并修改。"));
  }

  private static List<List<String>> rows() {
    return TABLE.lines().map(line -> List.of(line.strip().split("\\s*\\|\\s*"))).toList();
  }

  private static String outcome(String state, String verb) {
    Office office = new Office();
    ReviewCase arranged = arranged(state);
    office.cases.put(arranged);
    Reviewer who = arranged instanceof Decided ? ZHOU : LIN;
    try {
      Objects.requireNonNull(VERBS.get(verb)).call(office, who, arranged.file().revision());
      return office.cases.take(CASE).orElseThrow().getClass().getSimpleName();
    } catch (Refused refused) {
      return refused.refusal().name();
    } catch (CannotFollow held) {
      return "held: " + held.code();
    }
  }

  private static ReviewCase arranged(String state) {
    return switch (state) {
      case "Waiting" -> Arranged.waiting();
      case "Claimed" -> Arranged.claimedBy(LIN);
      case "WithUnit" -> Arranged.returnedBy(LIN);
      case "Decided" -> Arranged.approved();
      default -> throw new IllegalArgumentException("nobody arranged " + state);
    };
  }

  private interface Verb {
    void call(Office office, Reviewer who, long revision);
  }
}
