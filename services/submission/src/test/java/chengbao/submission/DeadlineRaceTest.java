package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Papers;
import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Section;
import chengbao.submission.domain.SectionId;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.Units;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/// Two replicas, each with a clock of its own, race for one report around the instant at which the
/// round takes no first submission any more. The database decides between them, and the rule
/// whether either may.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class DeadlineRaceTest {
  private static final Instant CUT_OFF = Instant.parse("2026-03-06T09:30:00Z");
  private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);
  private static final int RANDOM_PAIRS = 12;

  @Inject AtWork atWork;
  @Inject Reports reports;
  @Inject FilledHead filledHead;
  @Inject EarlierDrafts earlier;
  @Inject Units units;
  @Inject Rounds rounds;
  @Inject Receipting receipting;
  @Inject Announcements announcements;
  @Inject Logbook logbook;
  @Inject EntityManager entities;

  /// What came of one try: `submitted`, or the code of the refusal.
  private record Verdict(Instant at, String outcome) {
    boolean won() {
      return outcome.equals("submitted");
    }
  }

  @Test
  void at_every_pair_of_instants_around_the_cut_off_there_is_one_verdict() {
    for (var one = -1; one <= 1; one++) {
      for (var other = -1; other <= 1; other++) {
        raced(CUT_OFF.plus(TICK.multipliedBy(one)), CUT_OFF.plus(TICK.multipliedBy(other)));
      }
    }
  }

  @Test
  void whatever_the_two_clocks_say_nothing_is_taken_after_the_cut_off() {
    var micros = Arbitraries.longs().between(-5_000_000, 5_000_000).map(TICK::multipliedBy);
    var pairs = Combinators.combine(micros, micros).as((one, other) -> List.of(one, other));
    JqwikSession.run(() ->
        pairs
            .sampleStream()
            .limit(RANDOM_PAIRS)
            .forEach(pair -> raced(CUT_OFF.plus(pair.getFirst()), CUT_OFF.plus(pair.getLast()))));
  }

  private void raced(Instant one, Instant other) {
    var awaiting = awaiting();
    var id = awaiting.cover().id();
    var verdicts = verdicts(awaiting, one, other);
    var winners = verdicts.stream().filter(Verdict::won).toList();
    var inTime = verdicts.stream().filter(verdict -> verdict.at().isBefore(CUT_OFF)).count();
    assertThat(winners).as("%s", verdicts).hasSize(inTime > 0 ? 1 : 0);
    assertThat(winners).allMatch(winner -> winner.at().isBefore(CUT_OFF));
    assertThat(verdicts)
        .filteredOn(verdict -> !verdict.won())
        .allMatch(loser ->
            loser.outcome().equals("round-closed")
                ? !loser.at().isBefore(CUT_OFF)
                : List.of("not-awaiting-signature", "version-stale").contains(loser.outcome()));
    assertThat(acts(id)).isEqualTo(winners.size());
    var kept = inTransaction(() -> reports.find(id)).orElseThrow();
    if (winners.isEmpty()) {
      assertThat(kept).isInstanceOf(AwaitingSignature.class);
    } else {
      assertThat(kept)
          .isInstanceOfSatisfying(
              Submitted.class,
              submitted -> {
                var first = Objects.requireNonNull(submitted.cover().first());
                assertThat(first.at()).isEqualTo(winners.getFirst().at());
                assertThat(column(first.at())).isEqualTo(Punctuality.LATE);
              });
    }
  }

  /// Between due and cut-off it is late, and is taken.
  private static Punctuality column(Instant first) {
    return Punctuality.of(
        new Punctuality.Facts(false, first, false, null), times(), CUT_OFF.plusSeconds(60));
  }

  private List<Verdict> verdicts(AwaitingSignature awaiting, Instant one, Instant other) {
    var start = new CyclicBarrier(2);
    try (var replicas = Executors.newFixedThreadPool(2)) {
      var tries =
          replicas.invokeAll(
              List.of(replica(awaiting, one, start), replica(awaiting, other, start)));
      return List.of(tries.getFirst().get(), tries.getLast().get());
    } catch (Exception fault) {
      throw new AssertionError(fault);
    }
  }

  /// A service of its own as far as its clock goes, on the same database.
  private Callable<Verdict> replica(AwaitingSignature awaiting, Instant at, CyclicBarrier start) {
    var clock = Clock.fixed(at, ZoneOffset.UTC);
    var desk =
        new SigningDesk(new DraftingDesk(atWork, reports, filledHead, earlier, logbook, clock));
    var submit =
        new SignAndSubmit(
            desk, new Sending(units, rounds, reports, receipting, announcements, logbook));
    var cover = awaiting.cover();
    return () -> {
      start.await();
      try {
        inTransaction(() -> submit.submit(signatory(), cover.id(), cover.version()));
        return new Verdict(at, "submitted");
      } catch (Refused refused) {
        return new Verdict(at, refused.refusal().code());
      }
    };
  }

  private static Caller signatory() {
    return new Caller(Demo.BAOLU_SIGNATORY.personId(), null);
  }

  private AwaitingSignature awaiting() {
    var round = round();
    var papers = ReportMother.papersReady();
    var text = papers.text();
    var sections =
        text.sections().stream()
            .map(one -> new Section(new SectionId(UUID.randomUUID()), 1, one.blocks()))
            .toList();
    var draft =
        Draft.begin(
            new ReportId(UUID.randomUUID()),
            TOWN,
            round,
            new DraftText(text.head(), sections, text.readerVersion()),
            DRAFTER,
            MORNING);
    var ready =
        draft.with(
            new Papers(
                draft.papers().text(),
                papers.disclosure(),
                papers.secrecyReview(),
                papers.waivers(),
                draft.papers().hands(),
                draft.papers().attachments()));
    var awaiting = ready.requestSignature(DRAFTER, ReportMother.checkup(), MORNING);
    inTransaction(() -> {
      reports.add(draft);
      return true;
    });
    inTransaction(() -> {
      reports.save(ready);
      return true;
    });
    inTransaction(() -> {
      reports.save(awaiting);
      return true;
    });
    return awaiting;
  }

  private static Timetable times() {
    var due = CUT_OFF.minus(Duration.ofDays(6));
    return new Timetable(ROUND.opens(), due, due, CUT_OFF, null);
  }

  private Round round() {
    var id = new RoundId(UUID.randomUUID());
    var round =
        new Round(
            id,
            ROUND.office(),
            ROUND.district(),
            ROUND.task(),
            times(),
            ROUND.terms(),
            Round.Stage.OPEN,
            1);
    inTransaction(() -> {
      rounds.add(round, List.of(ReportMother.owed(id)));
      return true;
    });
    return round;
  }

  private long acts(ReportId id) {
    return inTransaction(() ->
        ((Number)
                entities
                    .createNativeQuery(
                        "select count(*) from acts where subject = ?1 and verb = 'sign-and-submit'")
                    .setParameter(1, id.value())
                    .getSingleResult())
            .longValue());
  }

  private static <T> T inTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
