package chengbao.submission;

import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.domain.Report;
import chengbao.submission.domain.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A unit that was renamed after it had signed: its report reads under the name it signed with.
class UnitThenTest {
  private static final List<String> UNSIGNED =
      List.of("draft", "returned", "circulating", "awaiting-signature");
  private static final String NEW = "白鹭街道办事处";

  private final Fakes fakes = new Fakes();

  @BeforeEach
  void the_town_becomes_a_sub_district() {
    fakes.units.save(TOWN, Instant.EPOCH);
    fakes.units.save(
        TOWN.renamed(new Unit.Designation(NEW, "白鹭街道")), MORNING.plus(Duration.ofDays(30)));
  }

  @TestFactory
  Stream<DynamicTest> a_signed_report_keeps_the_name_of_its_time_and_another_has_todays() {
    return ReportMother.everyState().stream()
        .map(report ->
            DynamicTest.dynamicTest(
                report.state(),
                () ->
                    assertThat(then(report).name())
                        .isEqualTo(UNSIGNED.contains(report.state()) ? NEW : TOWN.name())));
  }

  private Unit then(Report report) {
    return fakes.unitThen.of(report);
  }
}
