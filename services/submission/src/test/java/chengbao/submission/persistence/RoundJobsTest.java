package chengbao.submission.persistence;

import static chengbao.submission.stack.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.ExportOverview;
import chengbao.submission.NudgeUnits;
import chengbao.submission.OverviewLine;
import chengbao.submission.ReadRoundJob;
import chengbao.submission.StopRoundJob;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import chengbao.submission.domain.RoundJob.State;
import chengbao.submission.stack.KilledOnce;
import chengbao.submission.stack.LargeDistrict;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reminders to many and exports, done by the work in the background of the running service.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
@SuppressWarnings("NullAway.Init") // set before each test
class RoundJobsTest {
  private static final int UNITS = 1_200;
  private static final AtomicInteger NEXT = new AtomicInteger(999_710);

  @Inject NudgeUnits nudgeUnits;
  @Inject ExportOverview exportOverview;
  @Inject StopRoundJob stopRoundJob;
  @Inject ReadRoundJob readRoundJob;
  @Inject EntityManager entities;

  private LargeDistrict district;
  private RoundId round;

  @BeforeEach
  void a_round_of_many_units() {
    district = new LargeDistrict(entities, String.valueOf(NEXT.getAndIncrement()));
    district.grow(UNITS);
    round = district.round(1);
  }

  @Test
  void reminders_that_were_killed_in_the_middle_go_on_and_reach_everybody_once() {
    var text = "请尽快报送" + UUID.randomUUID();
    var seventieth =
        "new.text = '%1$s' and (select count(*) from nudge where text = '%1$s') = 70"
            .formatted(text);
    try (var killed = KilledOnce.at("insert", "nudge", seventieth)) {
      var job = nudgeUnits.nudge(district.administrator(), round, district.units(160), text);
      assertThat(job.state()).isEqualTo(State.RUNNING);
      assertThat(job.done()).isEqualTo(50);
      var sheet = ended(job);
      assertThat(killed.times()).isEqualTo(2);
      assertThat(sheet.job().state()).isEqualTo(State.FINISHED);
      assertThat(sheet.reminded()).isEqualTo(160);
      assertThat(count("select count(*) from nudge where text = ?1", text)).isEqualTo(160);
      assertThat(count("select count(distinct unit_id) from nudge where text = ?1", text))
          .isEqualTo(160);
    }
  }

  @Test
  void an_export_that_was_killed_in_the_middle_has_every_unit_once_and_in_order() {
    try (var killed = KilledOnce.at("insert", "round_job_slice", "new.place = 500")) {
      var job = ended(exportOverview.export(district.administrator(), round)).job();
      assertThat(killed.times()).isEqualTo(2);
      assertThat(job.state()).isEqualTo(State.FINISHED);
      var sheet = readRoundJob.takenOut(district.administrator(), round, job.id());
      assertThat(sheet.lines())
          .hasSize(UNITS)
          .extracting(OverviewLine::unit)
          .doesNotHaveDuplicates();
      assertThat(sheet.counts().stream().mapToInt(one -> one.units()).sum()).isEqualTo(UNITS);
      assertThat(sheet.now()).isEqualTo(job.at());
    }
  }

  @Test
  void what_was_stopped_does_not_go_on_and_what_is_done_stays_done() {
    var text = "请尽快报送" + UUID.randomUUID();
    var stopped =
        beforeItGoesOn(() -> {
          var started = started(text);
          return stopRoundJob.stop(district.administrator(), round, started.id());
        });
    assertThat(stopped.state()).isEqualTo(State.CANCELLED);
    assertThat(stopRoundJob.stop(district.administrator(), round, stopped.id()).state())
        .isEqualTo(State.CANCELLED);
    ended(exportOverview.export(district.administrator(), round));
    var sheet = readRoundJob.read(district.administrator(), round, stopped.id());
    assertThat(sheet.reminded()).isEqualTo(sheet.job().done()).isLessThan(UNITS);
    assertThat(count("select count(*) from nudge where text = ?1", text))
        .isEqualTo(sheet.reminded());
  }

  @Test
  void a_job_ends_with_the_administration_of_whoever_started_it() {
    var text = "请尽快报送" + UUID.randomUUID();
    var job =
        beforeItGoesOn(() -> {
          var started = started(text);
          entities
              .createNativeQuery("update appointment set holds_until = ?1 where person = ?2")
              .setParameter(1, started.at())
              .setParameter(2, district.administrator().person().value())
              .executeUpdate();
          return started;
        });
    eventually()
        .until(() ->
            count(
                    "select count(*) from round_job where state = 'cancelled' and id = cast(?1 as uuid)",
                    job.id().toString())
                == 1);
    assertThatThrownBy(() -> readRoundJob.read(district.administrator(), round, job.id()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void the_job_of_another_round_does_not_exist() {
    var job = exportOverview.export(district.administrator(), round);
    var other = district.round(2);
    assertThatThrownBy(() -> stopRoundJob.stop(district.administrator(), other, job.id()))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal()).isEqualTo(Refusal.NO_SUCH_JOB));
    ended(job);
  }

  private RoundJob started(String text) {
    return nudgeUnits.nudge(district.administrator(), round, district.units(UNITS), text);
  }

  /// The work in the background sees a job when the transaction that starts it is over, and not
  /// before.
  private static RoundJob beforeItGoesOn(Callable<RoundJob> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }

  private ReadRoundJob.Sheet ended(RoundJob job) {
    return eventually()
        .until(
            () -> readRoundJob.read(district.administrator(), round, job.id()),
            sheet -> !sheet.job().runs());
  }

  private long count(String query, String parameter) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            ((Number)
                    entities.createNativeQuery(query).setParameter(1, parameter).getSingleResult())
                .longValue());
  }
}
