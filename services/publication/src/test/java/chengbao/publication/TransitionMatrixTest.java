package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Edition.Reason;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.WithdrawalRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every state meets every verb. A new state or verb fails here until someone says what happens.
class TransitionMatrixTest {

  private static final String EXPECTED =
      """
      Held        release   Published
      Held        schedule  Scheduled
      Held        hold      Held
      Held        time      no change
      Held        ask       NOT_PUBLIC_YET
      Held        confirm   NOT_PUBLIC_YET
      Held        post      NOT_ELSEWHERE
      Held        decline   NOT_PUBLIC_YET
      Scheduled   release   Published
      Scheduled   schedule  Scheduled
      Scheduled   hold      Held
      Scheduled   time      Published
      Scheduled   ask       NOT_PUBLIC_YET
      Scheduled   confirm   NOT_PUBLIC_YET
      Scheduled   post      NOT_ELSEWHERE
      Scheduled   decline   NOT_PUBLIC_YET
      Supplied    release   FEEDS_ELSEWHERE
      Supplied    schedule  FEEDS_ELSEWHERE
      Supplied    hold      Held
      Supplied    time      no change
      Supplied    ask       NOT_PUBLIC_YET
      Supplied    confirm   NOT_PUBLIC_YET
      Supplied    post      Published
      Supplied    decline   NOT_PUBLIC_YET
      Published   release   ALREADY_PUBLISHED
      Published   schedule  ALREADY_PUBLISHED
      Published   hold      ALREADY_PUBLISHED
      Published   time      no change
      Published   ask       no change
      Published   confirm   Gone
      Published   post      ALREADY_PUBLISHED
      Published   decline   no change
      Superseded  release   ALREADY_PUBLISHED
      Superseded  schedule  ALREADY_PUBLISHED
      Superseded  hold      ALREADY_PUBLISHED
      Superseded  time      no change
      Superseded  ask       VERSION_STALE
      Superseded  confirm   VERSION_STALE
      Superseded  post      ALREADY_PUBLISHED
      Superseded  decline   VERSION_STALE
      Gone        release   TAKEN_DOWN
      Gone        schedule  TAKEN_DOWN
      Gone        hold      TAKEN_DOWN
      Gone        time      no change
      Gone        ask       TAKEN_DOWN
      Gone        confirm   TAKEN_DOWN
      Gone        post      TAKEN_DOWN
      Gone        decline   TAKEN_DOWN
      """;

  private static final Map<String, BiConsumer<Desk, EditionAtHand>> VERBS = new LinkedHashMap<>();

  static {
    VERBS.put("release", (desk, at) -> desk.release.release(Desk.PUBLISHER, at, "", ""));
    VERBS.put(
        "schedule",
        (desk, at) -> desk.schedule.schedule(Desk.PUBLISHER, at, Approved.AT.plusSeconds(3600)));
    VERBS.put("hold", (desk, at) -> desk.hold.hold(Desk.PUBLISHER, at, "等待统一发布"));
    VERBS.put("ask", (desk, at) -> desk.askWithdrawal.ask(Desk.PUBLISHER, at, "误公开第三方信息"));
    VERBS.put(
        "confirm",
        (desk, at) -> {
          asked(desk, at);
          desk.answerWithdrawal.confirm(Desk.OVERSEER, at);
        });
    VERBS.put(
        "decline",
        (desk, at) -> {
          asked(desk, at);
          desk.answerWithdrawal.decline(Desk.OVERSEER, at, "请按更正办理");
        });
    VERBS.put(
        "post",
        (desk, at) ->
            desk.post.post(Desk.PUBLISHER, at, Pages.CLAIM, Pages.agreeing(Approved.report())));
    VERBS.put(
        "time",
        (desk, at) -> {
          PublishScheduled timer = desk.timerAt(Approved.AT.plusSeconds(7200));
          timer.due().forEach(timer::publish);
        });
  }

  @Test
  void what_a_publisher_held_is_not_held_again() {
    Desk desk = new Desk();
    Edition held =
        desk.editions.put(
            new Edition.Held(
                Approved.report(),
                1,
                1,
                new Reason(Reason.Code.BY_PUBLISHER, "核对口径"),
                Approved.AT));
    EditionAtHand atHand = new EditionAtHand(Approved.REPORT, 1, held.version());

    assertThat(catchThrowable(() -> VERBS.get("hold").accept(desk, atHand)))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal()).isEqualTo(Refusal.ALREADY_HELD));
  }

  @TestFactory
  Stream<DynamicTest> every_state_answers_every_verb() {
    List<DynamicTest> cells = new ArrayList<>();
    for (Class<?> state : states()) {
      VERBS.keySet().forEach(verb -> cells.add(cell(state.getSimpleName(), verb)));
    }
    return cells.stream();
  }

  /// As if a publisher had asked.
  private static void asked(Desk desk, EditionAtHand atHand) {
    desk.requests.ask(
        new WithdrawalRequest(
            atHand.report(), atHand.number(), "误公开", Desk.PUBLISHER.person(), Approved.AT));
  }

  private static DynamicTest cell(String state, String verb) {
    return DynamicTest.dynamicTest(
        state + " " + verb,
        () -> {
          Desk desk = state.equals("Supplied") ? new Desk().where(Pages.FEED) : new Desk();
          Edition before = desk.editions.put(edition(state));
          EditionAtHand atHand = new EditionAtHand(Approved.REPORT, 1, before.version());
          Throwable no = catchThrowable(() -> VERBS.get(verb).accept(desk, atHand));
          assertThat(outcome(desk, before, no)).isEqualTo(expected(state, verb));
        });
  }

  private static String outcome(Desk desk, Edition before, Throwable no) {
    if (no instanceof Refused refused) {
      return refused.refusal().name();
    }
    assertThat(no).isNull();
    Edition after = desk.editions.find(Approved.REPORT, 1).orElseThrow();
    return after.equals(before) ? "no change" : after.getClass().getSimpleName();
  }

  private static String expected(String state, String verb) {
    return EXPECTED
        .lines()
        .map(line -> line.split(" +", 3))
        .filter(cell -> cell[0].equals(state) && cell[1].equals(verb))
        .map(cell -> cell[2])
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell for " + state + " and " + verb));
  }

  private static List<Class<?>> states() {
    return leaves(Edition.class).distinct().toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(TransitionMatrixTest::leaves)
        : Stream.of(type);
  }

  private static Edition edition(String state) {
    var approval = Approved.report();
    var index = new IndexNumber("11990102MB0000002G/2026-00001");
    return switch (state) {
      case "Held" -> new Edition.Held(approval, 1, 1, Reason.BY_SITE, Approved.AT);
      case "Scheduled" -> new Edition.Scheduled(approval, 1, 1, Approved.AT.plusSeconds(1800));
      case "Supplied" -> new Edition.Supplied(approval, 1, 1, Approved.AT);
      case "Published" -> new Edition.Published(approval, 1, 1, index, Approved.AT);
      case "Superseded" -> new Edition.Superseded(approval, 1, 1, index, Approved.AT, Approved.AT);
      case "Gone" -> new Edition.Gone(approval, 1, 1, index, Approved.AT, false, "内容有误");
      default -> throw new AssertionError("no example of " + state);
    };
  }
}
