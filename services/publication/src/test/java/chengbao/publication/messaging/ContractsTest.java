package chengbao.publication.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.EditionState;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Examples;
import chengbao.contracts.OfficerState;
import chengbao.contracts.ReportApproved;
import chengbao.contracts.RoundState;
import chengbao.contracts.Topics;
import chengbao.contracts.UnitState;
import chengbao.publication.domain.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every example of every event on a topic that publication hears, found dynamically.
class ContractsTest {

  private static final List<String> HEARD =
      List.of(Topics.REVIEW_MOVES, Topics.UNITS, Topics.OFFICERS, Topics.ROUNDS, Topics.EDITIONS);

  @TestFactory
  Stream<DynamicTest> every_example_that_comes_in_is_understood_or_none_of_ours() {
    return HEARD.stream()
        .flatMap(topic -> Examples.on(topic).stream())
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> understand(example)));
  }

  private static void understand(Examples.Example example) {
    switch (example.event()) {
      case ReportApproved approved -> {
        var approval = Spoken.approval(approved);
        assertThat(approval.report()).hasToString(approved.report());
        assertThat(Spoken.text(approval.document())).isEqualTo(approved.publicText());
        assertThat(Spoken.unit(approval.unit())).isEqualTo(approved.unit());
        assertThat(Spoken.round(approval.round())).isEqualTo(approved.round());
      }
      case UnitState unit ->
          assertThat(UnitsListener.standing(unit).site().name()).isEqualTo(unit.site().name());
      case OfficerState officer ->
          assertThat(OfficersListener.standing(officer).terms())
              .hasSize(officer.appointments().size());
      case RoundState round ->
          assertThat(RoundsListener.standing(round).units()).hasSize(round.units().size());
      case EditionState record ->
          assertThat(
                  EventJson.write(
                          Recorded.state(
                              Recorded.edition(record), record.state(), record.address()))
                      .put("version", record.version()))
              .isEqualTo(
                  EventJson.write(record)
                      .put("topic", Catalogue.TOPIC)
                      .put("genre", Catalogue.GENRE));
      default ->
          assertThat(new ReviewListener(null, null, null, null, null, null).knows())
              .noneMatch(known -> known.toString().equals(example.type()));
    }
    assertThat(EventTypes.names()).contains(example.type());
  }
}
