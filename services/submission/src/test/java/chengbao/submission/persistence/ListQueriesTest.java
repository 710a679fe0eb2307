package chengbao.submission.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.ListObligations;
import chengbao.submission.ListOfficers;
import chengbao.submission.ListRounds;
import chengbao.submission.ListUnits;
import chengbao.submission.ReadOverview;
import chengbao.submission.ReadTree;
import chengbao.submission.ReadUnit;
import chengbao.submission.domain.RoundId;
import chengbao.submission.stack.LargeDistrict;
import chengbao.submission.stack.Statements;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// How often lists ask the database: as often for 5,000 units as for five.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class ListQueriesTest {
  private static final int FEW = 5;
  private static final int MANY = 5_000;
  private static final int ROUNDS = 4;
  private static final int MOST = 36;

  /// The pool has twenty-four connections.
  private static final int READERS = 150;

  @Inject ListUnits listUnits;
  @Inject ReadTree readTree;
  @Inject ReadUnit readUnit;
  @Inject ListOfficers listOfficers;
  @Inject ListRounds listRounds;
  @Inject ListObligations listObligations;
  @Inject ReadOverview readOverview;
  @Inject EntityManager entities;

  @Test
  void every_list_asks_as_often_for_five_thousand_units_as_for_five() {
    var small = asked(district("999801", FEW));
    var large = asked(district("999802", MANY));
    assertThat(large.keySet()).hasSizeGreaterThan(7);
    large.forEach((list, queries) ->
        assertThat(queries)
            .as(list)
            .isLessThanOrEqualTo(small.getOrDefault(list, 0L))
            .isLessThanOrEqualTo(MOST));
    assertThat(large.get("rounds of a unit"))
        .as("whoever may least waits least")
        .isLessThanOrEqualTo(large.get("rounds"));
    assertThat(large.get("own line")).isLessThanOrEqualTo(large.get("overview"));
  }

  @Test
  void more_readers_at_once_than_connections_are_all_answered() throws Exception {
    var district = district("999803", FEW);
    var reader = district.of().drafter(1);
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answered =
          readers.invokeAll(
              Collections.nCopies(
                  READERS,
                  () -> readOverview.read(reader, district.newest(), all -> all, 0, 60).found()));
      for (var one : answered) {
        assertThat(one.get()).isEqualTo(1);
      }
    }
  }

  private record District(LargeDistrict of, RoundId newest) {}

  private District district(String code, int units) {
    var district = new LargeDistrict(entities, code);
    district.grow(units);
    var newest = district.round(1);
    for (var number = 2; number <= ROUNDS; number++) {
      newest = district.round(number);
    }
    return new District(district, newest);
  }

  private Map<String, Long> asked(District district) {
    var office = district.of().administrator();
    var drafter = district.of().drafter(1);
    var round = district.newest();
    var asked = new LinkedHashMap<String, Long>();
    asked.put("units", Statements.of(() -> listUnits.list(office)));
    asked.put("tree", Statements.of(() -> readTree.read(office, null)));
    asked.put("unit", Statements.of(() -> readUnit.read(office, district.of().unit(1))));
    asked.put("officers", Statements.of(() -> listOfficers.list(office, "")));
    asked.put("officers sought", Statements.of(() -> listOfficers.list(office, "人员3")));
    asked.put("rounds", Statements.of(() -> listRounds.list(office)));
    asked.put("rounds of a unit", Statements.of(() -> listRounds.list(drafter)));
    asked.put("desk of a unit", Statements.of(() -> listObligations.list(drafter)));
    asked.put("overview", Statements.of(() -> readOverview.read(office, round, all -> all, 0, 60)));
    asked.put(
        "own line", Statements.of(() -> readOverview.read(drafter, round, all -> all, 0, 60)));
    return asked;
  }
}
