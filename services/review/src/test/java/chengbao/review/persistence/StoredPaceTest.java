package chengbao.review.persistence;

import static chengbao.review.Demo.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.Arranged;
import chengbao.review.Demo;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Chain;
import chengbao.review.domain.Level;
import chengbao.review.domain.Pace;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Subject;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Written;
import chengbao.review.running.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// 预计办结日, of an office that is new for each test.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class StoredPaceTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-03-04T02:00:00Z");
  private static final Instant WEEKS_LATER = Instant.parse("2026-03-25T02:00:00Z");

  @Inject Cases cases;
  @Inject Pace pace;

  private final UnitId office = new UnitId(UUID.randomUUID());
  private final Reviewer reviewer =
      new Reviewer(Demo.person("江亦甲"), "江亦甲", new AppointmentId(UUID.randomUUID()), office);

  @Test
  void an_office_without_a_past_is_expected_to_need_five_working_days() {
    assertThat(expected(MONDAY)).isEqualTo("2026-03-09");
  }

  @Test
  void an_office_is_expected_to_go_on_as_it_did_and_time_at_the_unit_does_not_count() {
    for (int past = 0; past < 5; past++) {
      returnedOnWednesdayAndBackWeeksLater();
    }
    assertThat(expected(MONDAY)).isEqualTo("2026-03-04");
  }

  @Test
  void nothing_is_expected_before_the_next_working_day() {
    assertThat(expected(WEEKS_LATER)).isEqualTo("2026-03-26");
  }

  /// Of what lies there since Monday.
  private LocalDate expected(Instant now) {
    return QuarkusTransaction.requiringNew().call(() -> pace.expectedOn(office, MONDAY, now));
  }

  private void returnedOnWednesdayAndBackWeeksLater() {
    Subject subject =
        new Subject(
            new CaseId(UUID.randomUUID()),
            SUBJECT.unit(),
            SUBJECT.round(),
            new Chain(List.of(new Level(1, office, "某局"))));
    Waiting opened = ReviewCase.open(subject, Demo.version(1), MONDAY);
    Claimed claimed = opened.claim(reviewer, MONDAY);
    WithUnit returned =
        claimed.returnToUnit(reviewer, Arranged.WRONG_PERIOD, new Written("请改。"), null, WEDNESDAY);
    QuarkusTransaction.requiringNew().run(() -> cases.add(opened));
    for (ReviewCase moved :
        List.of(claimed, returned, returned.reopen(Demo.version(2), true, WEEKS_LATER))) {
      QuarkusTransaction.requiringNew().run(() -> cases.save(moved));
    }
  }
}
