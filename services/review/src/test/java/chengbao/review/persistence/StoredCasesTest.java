package chengbao.review.persistence;

import static chengbao.review.Demo.COLLEAGUE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.STRANGER;
import static chengbao.review.Demo.ZHOU;
import static chengbao.review.Demo.actingAs;
import static chengbao.review.Demo.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.review.Arranged;
import chengbao.review.CaseLines;
import chengbao.review.CaseLines.CaseLine;
import chengbao.review.CaseLines.Page;
import chengbao.review.CaseLines.Standing;
import chengbao.review.CaseLines.Wanted;
import chengbao.review.ClaimCase;
import chengbao.review.Demo;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Officers;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Subject;
import chengbao.review.domain.Written;
import chengbao.review.running.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class StoredCasesTest {
  @Inject Cases cases;
  @Inject Officers officers;
  @Inject CaseLines lines;
  @Inject ReasonCodes reasonCodes;
  @Inject ClaimCase claimCase;

  private final Subject subject =
      new Subject(
          new CaseId(UUID.randomUUID()),
          Demo.SUBJECT.unit(),
          Demo.SUBJECT.round(),
          Demo.SUBJECT.chain());
  private final Waiting opened = ReviewCase.open(subject, Demo.version(1), NOON);

  @BeforeEach
  void everybody_is_appointed() {
    QuarkusTransaction.requiringNew()
        .run(() ->
            Stream.of(LIN, COLLEAGUE, ZHOU, STRANGER)
                .forEach(who -> officers.keep(officer(who), Demo.nextState())));
    QuarkusTransaction.requiringNew().run(() -> cases.add(opened));
  }

  @Test
  void every_state_is_read_as_it_was_saved() {
    Claimed claimed = opened.claim(LIN, NOON);
    WithUnit returned =
        claimed.returnToUnit(
            LIN, Arranged.WRONG_PERIOD, new Written("请改。"), NOON.plusSeconds(60), NOON);
    Claimed back = (Claimed) returned.reopen(Demo.version(2, "改过的段落。"), true, NOON);
    Waiting endorsed = back.endorse(LIN, new Written("同意上报。"), NOON);
    Claimed last = endorsed.claim(ZHOU, NOON);
    Decided approved = last.approve(ZHOU, new Written(""), Set.of("f1"), NOON);
    Decided published =
        approved.nowPublic(new PublicState.Published(1, "X/2026-00001", "/reports/x", NOON));

    assertThat(read()).isEqualTo(opened);
    for (ReviewCase moved : List.of(claimed, returned, back, endorsed, last, approved, published)) {
      QuarkusTransaction.requiringNew().run(() -> cases.save(moved));
      assertThat(read()).isEqualTo(moved);
    }
  }

  @Test
  void a_correction_begins_the_chain_anew_and_earlier_decisions_stay_in_the_table() {
    Claimed last = opened.claim(LIN, NOON).endorse(LIN, new Written("同意。"), NOON).claim(ZHOU, NOON);
    Decided approved = last.approve(ZHOU, new Written(""), Set.of("f1"), NOON);
    Waiting correction = approved.correct(Demo.correcting(1, 1, Demo.version(2)), NOON);
    Claimed claimed = opened.claim(LIN, NOON);
    Waiting endorsed = claimed.endorse(LIN, new Written("同意。"), NOON);

    for (ReviewCase moved : List.of(claimed, endorsed, last, approved, correction)) {
      QuarkusTransaction.requiringNew().run(() -> cases.save(moved));
    }

    assertThat(read()).isEqualTo(correction);
    assertThat(correction.file().endorsements()).isEmpty();
  }

  @Test
  void a_case_is_saved_from_its_latest_revision_only() {
    Claimed claimed = opened.claim(LIN, NOON);
    QuarkusTransaction.requiringNew().run(() -> cases.save(claimed));

    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew().run(() -> cases.save(opened.claim(COLLEAGUE, NOON))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void the_database_answers_only_offices_that_the_case_has_reached() {
    assertThat(found(LIN)).isTrue();
    assertThat(found(ZHOU)).isFalse();
    assertThat(found(STRANGER)).isFalse();

    Claimed claimed = opened.claim(LIN, NOON);
    QuarkusTransaction.requiringNew().run(() -> cases.save(claimed));
    QuarkusTransaction.requiringNew()
        .run(() -> cases.save(claimed.endorse(LIN, new Written("同意。"), NOON)));

    assertThat(found(ZHOU)).isTrue();
    assertThat(found(LIN)).isTrue();
  }

  @Test
  void the_database_answers_nobody_whose_appointment_has_ended_or_is_anothers() {
    Instant ended = Instant.now().minusSeconds(1);
    QuarkusTransaction.requiringNew()
        .run(() -> officers.keep(officer(ended, LIN), Demo.nextState()));

    assertThat(found(LIN)).isFalse();
    assertThat(found(new Reviewer(LIN.person(), LIN.name(), COLLEAGUE.appointment(), LIN.office())))
        .isFalse();
    assertThat(
            found(
                new Reviewer(
                    STRANGER.person(), STRANGER.name(), STRANGER.appointment(), LIN.office())))
        .isFalse();
  }

  @Test
  void an_older_state_of_an_officer_never_replaces_a_newer_one() {
    QuarkusTransaction.requiringNew().run(() -> officers.keep(officer(NOON, LIN), 1));

    assertThat(found(LIN)).isTrue();
  }

  @Test
  void a_work_list_shows_the_standing_for_the_office_that_asks() {
    assertThat(standing(LIN)).isEqualTo(Standing.WAITING);
    Claimed claimed = opened.claim(LIN, NOON);
    QuarkusTransaction.requiringNew().run(() -> cases.save(claimed));
    assertThat(standing(LIN)).isEqualTo(Standing.CLAIMED);
    Waiting endorsed = claimed.endorse(LIN, new Written("同意。"), NOON);
    QuarkusTransaction.requiringNew().run(() -> cases.save(endorsed));

    assertThat(standing(LIN)).isEqualTo(Standing.DECIDED);
    assertThat(standing(ZHOU)).isEqualTo(Standing.WAITING);
    assertThat(listed(STRANGER, Wanted.open())).isEmpty();
    assertThat(listed(LIN, Wanted.of(Standing.DECIDED, "白鹭"))).hasSizeGreaterThan(0);
    assertThat(listed(LIN, Wanted.of(null, "%"))).isEmpty();
  }

  @Test
  void of_two_who_claim_at_once_one_has_it_and_the_other_is_told_who() throws Exception {
    CountDownLatch together = new CountDownLatch(1);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<String>> answers =
          Stream.of(LIN, COLLEAGUE).map(who -> two.submit(claiming(who, together))).toList();
      together.countDown();
      List<String> told = List.of(answers.get(0).get(), answers.get(1).get());

      assertThat(told).containsOnlyOnce("claimed");
      assertThat(told)
          .anyMatch(answer -> answer.equals(LIN.name()) || answer.equals(COLLEAGUE.name()));
    }
  }

  @Test
  void the_catalogue_has_eighteen_reasons_and_one_for_the_rest() {
    assertThat(QuarkusTransaction.requiringNew().call(() -> reasonCodes.inForce(NOON)))
        .hasSize(19)
        .allSatisfy(reason -> assertThat(reason.englishName()).isNotBlank());
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(() -> reasonCodes.inForce(Instant.parse("2020-01-01T00:00:00Z"))))
        .isEmpty();
  }

  private Callable<String> claiming(Reviewer who, CountDownLatch together) {
    return () -> {
      together.await();
      try {
        claimCase.claim(actingAs(who), subject.id(), opened.file().revision());
        return "claimed";
      } catch (Refused refused) {
        assertThat(refused.refusal()).isEqualTo(Refusal.VERSION_STALE);
        return refused.parameters().getOrDefault("by", "");
      }
    };
  }

  private ReviewCase read() {
    return QuarkusTransaction.requiringNew().call(() -> cases.take(subject.id()).orElseThrow());
  }

  private boolean found(Reviewer reviewer) {
    return QuarkusTransaction.requiringNew()
        .call(() -> cases.find(subject.id(), reviewer).isPresent());
  }

  private Standing standing(Reviewer reviewer) {
    return Stream.of(Standing.values())
        .flatMap(standing -> everyPage(reviewer, standing))
        .filter(line -> line.id().equals(subject.id()))
        .map(CaseLine::standing)
        .findFirst()
        .orElseThrow();
  }

  private Stream<CaseLine> everyPage(Reviewer reviewer, Standing standing) {
    List<CaseLine> all = new ArrayList<>();
    Wanted wanted = Wanted.of(standing, "");
    while (wanted != null) {
      Wanted asked = wanted;
      Page page = QuarkusTransaction.requiringNew().call(() -> lines.find(reviewer, asked));
      all.addAll(page.lines());
      wanted =
          page.after() == null
              ? null
              : new Wanted(standing, wanted.narrowed(), wanted.order(), page.after());
    }
    return all.stream();
  }

  private List<CaseLine> listed(Reviewer reviewer, Wanted wanted) {
    return QuarkusTransaction.requiringNew().call(() -> lines.find(reviewer, wanted).lines());
  }
}
