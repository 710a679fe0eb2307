package chengbao.submission.persistence;

import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.TOWN_ID;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.ReportMother;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Deliveries;
import chengbao.submission.domain.notice.Delivery;
import chengbao.submission.domain.notice.OfficersWishes;
import chengbao.submission.domain.notice.QuietHours;
import chengbao.submission.domain.notice.Reminder;
import chengbao.submission.domain.notice.Reminders;
import chengbao.submission.domain.notice.Wishes;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Reminders, digests and the outbox of notices on a real PostgreSQL: what is taken once is taken
/// once, whoever asks at the same time.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
@SuppressWarnings("NullAway.Init")
class StoredRemindersTest {
  @Inject Reminders reminders;
  @Inject Rounds rounds;
  @Inject OfficersWishes wishes;
  @Inject Deliveries deliveries;
  @Inject EntityManager entities;

  @Test
  void of_two_machines_that_remind_at_once_one_does_and_an_exempt_unit_is_left_alone()
      throws Exception {
    var round = round();
    var deadline = new Reminders.Waiting(round.id(), round.opens(), round.due());
    Callable<List<UnitId>> remind =
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> reminders.record(deadline, Reminder.BEFORE_7, true, MORNING));
    assertThat(atOnce(remind)).containsExactlyInAnyOrder(List.of(TOWN_ID), List.of());
    var waiting = QuarkusTransaction.requiringNew().call(() -> reminders.waiting(Instant.EPOCH));
    assertThat(waiting).contains(deadline);
    assertThat(QuarkusTransaction.requiringNew().call(() -> reminders.waiting(round.due())))
        .doesNotContain(deadline);
    QuarkusTransaction.requiringNew()
        .run(() -> rounds.save(ReportMother.owed(round.id()).exempted("机构撤销")));
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(() -> reminders.record(deadline, Reminder.BEFORE_3, true, MORNING)))
        .isEmpty();
  }

  @Test
  void an_extension_has_reminders_of_its_own() {
    var round = round();
    var later = round.due().plus(Duration.ofDays(10));
    QuarkusTransaction.requiringNew()
        .run(() -> rounds.save(ReportMother.owed(round.id()).extended(later)));
    var first = new Reminders.Waiting(round.id(), round.opens(), round.due());
    var second = new Reminders.Waiting(round.id(), round.opens(), later);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          assertThat(reminders.waiting(Instant.EPOCH)).contains(second).doesNotContain(first);
          assertThat(reminders.record(first, Reminder.BEFORE_7, true, MORNING)).isEmpty();
          assertThat(reminders.record(second, Reminder.BEFORE_7, true, MORNING))
              .containsExactly(TOWN_ID);
        });
  }

  @Test
  void a_digest_of_a_day_is_taken_once_and_only_when_its_time_has_come() {
    var person = new PersonId(UUID.randomUUID());
    var day = LocalDate.of(2026, 2, 11);
    leavingNothing(() -> {
      wishes.save(
          new Wishes(
              person,
              "a@anlan.example",
              true,
              true,
              LocalTime.of(8, 30),
              QuietHours.USUAL,
              null,
              "en",
              1));
      assertThat(wishes.takeDigests(day, LocalTime.of(8, 29))).doesNotContain(person);
      assertThat(wishes.takeDigests(day, LocalTime.of(8, 30))).contains(person);
      assertThat(wishes.takeDigests(day, LocalTime.of(9, 0))).doesNotContain(person);
      assertThat(wishes.of(person).digestAt()).isEqualTo(LocalTime.of(8, 30));
    });
  }

  @Test
  void a_letter_is_taken_by_one_and_comes_back_when_its_lease_is_over() throws Exception {
    var person = new PersonId(UUID.randomUUID());
    var due = Instant.parse("2901-01-01T00:00:00Z");
    var lease = due.plusSeconds(120);
    var delivery = new Delivery(UUID.randomUUID(), person, Channel.WEBHOOK, null, due, 0);
    QuarkusTransaction.requiringNew().run(() -> deliveries.add(List.of(delivery)));
    var taken = atOnce(() -> all(due, lease)).stream().flatMap(List::stream).toList();
    assertThat(taken).filteredOn(one -> one.id().equals(delivery.id())).hasSize(1);
    assertThat(all(lease.minusSeconds(1), lease)).noneMatch(one -> one.id().equals(delivery.id()));
    assertThat(all(lease, lease.plusSeconds(120)))
        .filteredOn(one -> one.id().equals(delivery.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.attempts()).isEqualTo(2));
    QuarkusTransaction.requiringNew().run(() -> deliveries.sent(delivery.id(), lease));
    assertThat(all(lease.plusSeconds(120), lease.plusSeconds(240)))
        .noneMatch(one -> one.id().equals(delivery.id()));
  }

  @Test
  void all_that_was_given_up_is_counted_though_a_page_shows_the_last_only() {
    var due = Instant.parse("2902-01-01T00:00:00Z");
    leavingNothing(() -> {
      var before = deliveries.countUndelivered();
      for (var n = 0; n < 3; n++) {
        var id = UUID.randomUUID();
        var person = new PersonId(UUID.randomUUID());
        deliveries.add(List.of(new Delivery(id, person, Channel.WEBHOOK, null, due, 0)));
        deliveries.dead(id, due, "refused");
      }
      assertThat(deliveries.countUndelivered()).isEqualTo(before + 3);
      assertThat(deliveries.undelivered(2)).hasSize(2);
    });
  }

  /// In a transaction that sees what the running service does meanwhile as little as it is seen.
  private void leavingNothing(Runnable work) {
    QuarkusTransaction.begin();
    try {
      entities.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
      work.run();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /// Whatever is due by then, as one machine takes it.
  private List<Delivery> all(Instant now, Instant lease) {
    var taken = new ArrayList<Delivery>();
    var next = take(now, lease);
    while (next.isPresent()) {
      taken.add(next.get());
      next = take(now, lease);
    }
    return taken;
  }

  private Optional<Delivery> take(Instant now, Instant lease) {
    return QuarkusTransaction.requiringNew()
        .call(() -> deliveries.takeNext(Channel.WEBHOOK, now, lease));
  }

  private static <T> List<T> atOnce(Callable<T> act) throws Exception {
    try (var both = Executors.newFixedThreadPool(2)) {
      return both.invokeAll(List.of(act, act)).stream().map(Future::resultNow).toList();
    }
  }

  private Round round() {
    var round =
        new Round(
            new RoundId(UUID.randomUUID()),
            ROUND.office(),
            ROUND.district(),
            ROUND.task(),
            ROUND.times(),
            ROUND.terms(),
            ROUND.stage(),
            1);
    QuarkusTransaction.requiringNew()
        .run(() -> rounds.add(round, List.of(ReportMother.owed(round.id()))));
    return round;
  }
}
