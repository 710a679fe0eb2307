package chengbao.submission.persistence;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.OverviewLine;
import chengbao.submission.Overviews;
import chengbao.submission.Overviews.Wanted;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.Extension;
import chengbao.submission.domain.Extensions;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.UnitId;
import chengbao.submission.stack.Statements;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The overview on a real PostgreSQL.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class StoredOverviewsTest {
  private static final Instant DUE = Instant.parse("2026-02-28T09:30:00Z");
  private static final Instant GRACE = Instant.parse("2026-03-02T09:30:00Z");

  @Inject Overviews overviews;
  @Inject Rounds rounds;
  @Inject Extensions extensions;
  @Inject EntityManager entities;

  @Test
  void the_database_finds_the_same_column_as_the_rule() {
    var random = new Random(7);
    var times = new Timetable(ROUND.opens(), DUE, GRACE, null, null);
    var instants =
        List.of(
            DUE.minusSeconds(1),
            DUE,
            GRACE.minusSeconds(1),
            GRACE,
            GRACE.plusSeconds(86_400),
            GRACE.plusSeconds(5 * 86_400));
    var facts = new ArrayList<Punctuality.Facts>();
    for (var i = 0; i < 80; i++) {
      var submitted = random.nextInt(3) > 0 ? instants.get(random.nextInt(6)) : null;
      facts.add(
          new Punctuality.Facts(
              submitted == null && random.nextInt(5) == 0,
              submitted,
              submitted != null && random.nextBoolean(),
              random.nextBoolean() ? instants.get(random.nextInt(6)).plusSeconds(60) : null));
    }
    var units = units(facts.size());
    var round = round(times, units);
    inTransaction(() -> {
      for (var i = 0; i < facts.size(); i++) {
        put(round, units.get(i), facts.get(i));
      }
      return true;
    });
    for (var now :
        List.of(DUE.minusSeconds(9), GRACE.plusSeconds(9), GRACE.plusSeconds(9 * 86_400))) {
      var lines = inTransaction(() -> overviews.lines(Wanted.all(round.id(), null, now), 0, 500));
      assertThat(lines).hasSize(facts.size());
      for (var line : lines) {
        var told = facts.get(units.indexOf(line.unit()));
        assertThat(line.punctuality())
            .as("%s at %s", told, now)
            .isEqualTo(Punctuality.of(told, times, now));
      }
      assertThat(inTransaction(() -> overviews.unsubmitted(round.id(), units)))
          .as("who is reminded is who the overview shows without a submission")
          .containsExactlyElementsOf(
              lines.stream()
                  .filter(line -> line.firstSubmitted() == null && line.exempt() == null)
                  .map(OverviewLine::unit)
                  .toList());
      assertThat(
              inTransaction(() -> overviews.counts(Wanted.all(round.id(), null, now))).stream()
                  .mapToInt(Overviews.Count::units)
                  .sum())
          .isEqualTo(facts.size());
    }
  }

  @Test
  void a_unit_sees_its_own_line_only() {
    var units = units(3);
    var round = round(ROUND.times(), units);
    var seen =
        inTransaction(
            () -> overviews.lines(Wanted.all(round.id(), List.of(units.get(1)), MORNING), 0, 100));
    assertThat(seen).extracting(OverviewLine::unit).containsExactly(units.get(1));
    assertThat(
            inTransaction(
                () -> overviews.lines(Wanted.all(round.id(), List.of(), MORNING), 0, 100)))
        .isEmpty();
  }

  @Test
  void the_overview_takes_a_handful_of_queries_for_three_hundred_units_as_for_three() {
    var few = queries(round(ROUND.times(), units(3)).id());
    assertThat(few).isLessThan(10);
    assertThat(queries(round(ROUND.times(), units(300)).id())).isEqualTo(few);
  }

  @Test
  void a_past_round_keeps_the_names_of_its_time() {
    var units = units(1);
    var round = round(ROUND.times(), units);
    inTransaction(() ->
        entities
            .createNativeQuery("update unit set short_name = '新名称' where id = ?1")
            .setParameter(1, units.getFirst().value())
            .executeUpdate());
    assertThat(inTransaction(() -> overviews.lines(Wanted.all(round.id(), null, MORNING), 0, 10)))
        .extracting(OverviewLine::unitName)
        .containsExactly("单位0");
  }

  @Test
  void of_two_replicas_that_ask_for_more_time_at_once_one_is_told_it_was_asked() throws Exception {
    var units = units(1);
    var round = round(ROUND.times(), units);
    var start = new CyclicBarrier(2);
    Callable<Boolean> ask =
        () -> {
          start.await();
          try {
            return inTransaction(() -> {
              var owed = rounds.obligation(round.id(), units.getFirst()).orElseThrow();
              extensions.add(
                  Extension.ask(
                      UUID.randomUUID(),
                      owed,
                      round.times(),
                      DRAFTER,
                      round.due().plusSeconds(86_400),
                      "人员调整",
                      MORNING));
              return true;
            });
          } catch (Refused refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.EXTENSION_ASKED_ALREADY);
            return false;
          }
        };
    try (var both = Executors.newFixedThreadPool(2)) {
      var won = 0;
      for (var one : both.invokeAll(List.of(ask, ask))) {
        won += one.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
  }

  @Test
  void a_request_for_more_time_is_decided_once() {
    var units = units(1);
    var round = round(ROUND.times(), units);
    var asked =
        Extension.ask(
            UUID.randomUUID(),
            inTransaction(() -> rounds.obligation(round.id(), units.getFirst())).orElseThrow(),
            round.times(),
            DRAFTER,
            round.due().plusSeconds(86_400),
            "人员调整",
            MORNING);
    var decision = new Extension.Decision(DRAFTER.person(), MORNING, asked.until(), "同意");
    var decided = asked.decide(decision);
    inTransaction(() -> {
      extensions.add(decided);
      return true;
    });
    assertThat(inTransaction(() -> extensions.of(round.id()))).containsExactly(decided);
    assertThatThrownBy(() -> decided.decide(decision)).isInstanceOf(Refused.class);
  }

  private long queries(RoundId round) {
    return Statements.of(() ->
        inTransaction(() -> {
          var wanted = Wanted.all(round, null, MORNING);
          overviews.counts(wanted);
          overviews.found(wanted);
          overviews.progress(round, MORNING);
          overviews.beat(round);
          return overviews.lines(wanted, 0, 60);
        }));
  }

  private List<UnitId> units(int many) {
    var units = new ArrayList<UnitId>();
    inTransaction(() -> {
      for (var i = 0; i < many; i++) {
        var id = UUID.randomUUID();
        units.add(new UnitId(id));
        entities
            .createNativeQuery(
                """
                insert into unit (id, kind, name, short_name, district, area_code, credit_code, site_id, single_officer, valid_from, version)
                values (?1, 'sub-district', ?2, ?2, '999999', '999999', '', (select min(id) from site), false, now(), 1)
                """)
            .setParameter(1, id)
            .setParameter(2, "单位" + i)
            .executeUpdate();
      }
      return true;
    });
    return units;
  }

  private Round round(Timetable times, List<UnitId> units) {
    var id = new RoundId(UUID.randomUUID());
    var round =
        new Round(
            id, ROUND.office(), "999999", ROUND.task(), times, ROUND.terms(), Round.Stage.OPEN, 1);
    var owing = new ArrayList<Obligation>();
    for (var unit : units) {
      var name = "单位" + owing.size();
      owing.add(
          new Obligation(
              id,
              unit,
              owing.size(),
              new Obligation.Named(name, name, ReportMother.TOWN.kind(), null),
              null,
              null,
              null));
    }
    inTransaction(() -> {
      rounds.add(round, owing);
      return true;
    });
    return round;
  }

  private void put(Round round, UnitId unit, Punctuality.Facts facts) {
    var owed = rounds.obligation(round.id(), unit).orElseThrow();
    var exempted = facts.exempt() ? owed.exempted("新组建") : owed;
    var until = facts.extendedTo();
    rounds.save(until == null ? exempted : exempted.extended(until));
    var first = facts.first();
    if (first != null) {
      submitted(round, unit, first, facts.returned() ? 2 : 1);
    }
  }

  private void submitted(Round round, UnitId unit, @Nullable Instant first, int versions) {
    entities
        .createNativeQuery(
            """
            insert into report (id, round_id, unit_id, report_year, version, state, step, step_since, head, reader_version,
              waivers, hands, submitted_versions, first_submitted_at, chain, template, since, number, signature)
            values (?1, ?2, ?3, 2025, 1, 'approved', 'publishing', ?4, '{}', '1', '{}', '[]', ?5, ?4, '[]', '{}', ?4, 1, '{}')
            """)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, round.id().value())
        .setParameter(3, unit.value())
        .setParameter(4, first)
        .setParameter(5, versions)
        .executeUpdate();
  }

  private static <T> T inTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
