package chengbao.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.ledger.envelope.EventReader;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.envelope.Reading;
import chengbao.ledger.rig.Applied;
import io.opentelemetry.api.OpenTelemetry;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static final String TOPIC = "moves";
  private static final String REPORT = "report-1";

  private final InboxRig rig = new InboxRig(TOPIC);

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void events_in_order_are_applied() {
    receive(1, 2, 3);

    assertThat(rig.service.applied()).isEqualTo(moves(1, 2, 3));
    assertThat(rig.figure("chengbao.inbox.applied")).isEqualTo(3);
  }

  @Test
  void a_duplicate_is_dropped_and_counted() {
    receive(1, 1, 2, 1, 2);

    assertThat(rig.service.applied()).isEqualTo(moves(1, 2));
    assertThat(rig.figure("chengbao.inbox.duplicates")).isEqualTo(3);
  }

  @Test
  void an_event_after_a_gap_waits_and_goes_on_by_itself_when_the_missing_one_comes() {
    receive(1, 3, 5, 4);
    rig.tidying.count();

    assertThat(rig.service.applied()).isEqualTo(moves(1));
    assertThat(rig.figure("chengbao.inbox.held.events")).isEqualTo(3);
    assertThat(rig.figure("chengbao.inbox.parked.reports")).isZero();
    assertThat(rig.heldEvents.open()).extracting(HeldEvent::reason).containsOnly(HoldReason.GAP);

    receive(2);
    rig.tidying.count();

    assertThat(rig.service.applied()).isEqualTo(moves(1, 2, 3, 4, 5));
    assertThat(rig.figure("chengbao.inbox.held.events")).isZero();
    assertThat(rig.figure("chengbao.inbox.released")).isEqualTo(3);
  }

  @Test
  void a_gap_of_one_report_holds_no_other() {
    receive(2);
    rig.inbox.receive(Incoming.move(TOPIC, "report-2", 1), rig.handler);

    assertThat(rig.service.applied()).containsExactly(new Applied("report-2", 1));
  }

  @Test
  void an_event_of_an_unknown_type_is_counted_and_skipped_and_its_number_passes() {
    receive(1);
    receive("chengbao.report-praised.v1", 2);
    receive(3);

    assertThat(rig.service.applied()).isEqualTo(moves(1, 3));
    assertThat(rig.figure("chengbao.inbox.skipped")).isEqualTo(1);
  }

  @Test
  void an_unknown_major_version_parks_its_report_until_it_is_known_and_released() {
    receive(1);
    receive("chengbao.report-moved.v2", 2);
    receive(3, 4);
    rig.tidying.count();

    assertThat(rig.service.applied()).isEqualTo(moves(1));
    assertThat(rig.figure("chengbao.inbox.held.events")).isEqualTo(3);
    assertThat(rig.figure("chengbao.inbox.parked.reports")).isEqualTo(1);

    HeldEvent parked = rig.heldEvents.open().getFirst();
    assertThat(parked.reason()).isEqualTo(HoldReason.UNKNOWN_MAJOR);
    assertThat(rig.heldEvents.release(parked.id(), "operator").orElseThrow().stillHeld()).isTrue();

    rig.handler.known.add(EventType.of("chengbao.report-moved.v2"));
    assertThat(rig.heldEvents.release(parked.id(), "operator").orElseThrow().wentOn()).isEqualTo(3);
    assertThat(rig.service.applied()).isEqualTo(moves(1, 2, 3, 4));
    assertThat(rig.figure("chengbao.inbox.parked.reports")).isZero();
  }

  @Test
  void what_goes_wrong_while_a_start_fails_is_left_for_the_next_start() {
    receive(1);
    rig.handler.failing.set(REPORT);
    rig.failToStart();

    assertThatThrownBy(() -> receive(2)).isInstanceOf(IllegalStateException.class);
    assertThat(rig.heldEvents.open()).isEmpty();

    rig.startAgain();
    rig.handler.failing.set(null);
    receive(2);
    assertThat(rig.service.applied()).isEqualTo(moves(1, 2));
  }

  @Test
  void what_goes_wrong_while_the_service_stops_is_left_for_the_next_start() {
    receive(1);
    rig.handler.failing.set(REPORT);
    rig.shutDown();

    assertThatThrownBy(() -> receive(2)).isInstanceOf(IllegalStateException.class);
    assertThat(rig.heldEvents.open()).isEmpty();

    rig.handler.failing.set(null);
    receive(2);
    assertThat(rig.service.applied()).isEqualTo(moves(1, 2));
  }

  @Test
  void an_event_that_cannot_be_applied_parks_its_report_and_no_other() {
    receive(1);
    rig.handler.failing.set(REPORT);
    receive(2, 3, 2);
    rig.inbox.receive(Incoming.move(TOPIC, "report-2", 1), rig.handler);
    rig.tidying.count();

    assertThat(rig.service.applied())
        .containsExactly(new Applied(REPORT, 1), new Applied("report-2", 1));
    assertThat(rig.figure("chengbao.inbox.parked.reports")).isEqualTo(1);
    assertThat(rig.figure("chengbao.inbox.duplicates")).isEqualTo(1);
    HeldEvent parked = rig.heldEvents.open().getFirst();
    assertThat(parked.reason()).isEqualTo(HoldReason.NOT_APPLIED);
    assertThat(parked.failure())
        .startsWith("java.lang.IllegalStateException at chengbao.ledger.inbox.InboxRig$Recorder")
        .doesNotContain("cannot be followed");
  }

  @Test
  void an_event_that_needs_another_topic_waits_by_itself_and_stops_no_other_report() {
    rig.handler.awaiting.set(REPORT);
    receive(1, 2);
    rig.inbox.receive(Incoming.move(TOPIC, "report-2", 1), rig.handler);
    rig.tidying.resume();
    rig.tidying.count();

    assertThat(rig.service.applied()).containsExactly(new Applied("report-2", 1));
    assertThat(rig.figure("chengbao.inbox.parked.reports")).isZero();
    HeldEvent waiting = rig.heldEvents.open().getFirst();
    assertThat(waiting.reason()).isEqualTo(HoldReason.AWAITED);
    assertThat(waiting.failure()).isEqualTo("unit of " + REPORT);
    assertThat(waiting.attempts()).isGreaterThan(1);

    rig.handler.awaiting.set(null);
    rig.tidying.resume();

    assertThat(rig.service.applied())
        .containsExactly(
            new Applied("report-2", 1), new Applied(REPORT, 1), new Applied(REPORT, 2));
    assertThat(rig.heldEvents.open()).isEmpty();
  }

  @Test
  void a_released_event_that_fails_again_stays_held() {
    rig.handler.failing.set(REPORT);
    receive(1, 2);
    HeldEvent parked = rig.heldEvents.open().getFirst();

    HeldEvents.Release release = rig.heldEvents.release(parked.id(), "operator").orElseThrow();

    assertThat(release.stillHeld()).isTrue();
    assertThat(rig.heldEvents.open())
        .extracting(HeldEvent::reason)
        .containsExactly(HoldReason.NOT_APPLIED, HoldReason.BEHIND);
    assertThat(rig.heldEvents.open().getFirst().attempts()).isEqualTo(2);
  }

  @Test
  void a_released_report_goes_on_in_order() {
    rig.handler.failing.set(REPORT);
    receive(1, 3, 2);
    rig.handler.failing.set(null);

    rig.heldEvents.release(rig.heldEvents.open().getFirst().id(), "operator");

    assertThat(rig.service.applied()).isEqualTo(moves(1, 2, 3));
    assertThat(rig.heldEvents.open()).isEmpty();
    receive(4);
    assertThat(rig.service.applied()).isEqualTo(moves(1, 2, 3, 4));
  }

  @Test
  void a_release_of_what_is_not_held_finds_nothing() {
    assertThat(rig.heldEvents.release(42, "operator")).isEmpty();
  }

  @Test
  void events_left_behind_by_a_process_that_died_go_on_without_a_new_record() {
    receive(2);
    rig.intake.take(readable(Incoming.move(TOPIC, REPORT, 1)), rig.handler);
    assertThat(rig.service.applied()).isEqualTo(moves(1));

    rig.tidying.resume();

    assertThat(rig.service.applied()).isEqualTo(moves(1, 2));
  }

  @Test
  void a_record_that_is_no_event_becomes_a_dead_letter_once_and_the_channel_goes_on() {
    byte[] garbage = {(byte) 0xca, (byte) 0xfe, 0};
    rig.inbox.receive(Incoming.bytes(TOPIC, garbage, 7), rig.handler);
    rig.inbox.receive(Incoming.bytes(TOPIC, garbage, 7), rig.handler);
    receive(1);

    assertThat(rig.service.applied()).isEqualTo(moves(1));
    assertThat(rig.figure("chengbao.inbox.dead.letters")).isEqualTo(1);
    assertThat(
            rig.service
                .database()
                .rows("select value from dead_letters", row -> row.getBytes("value")))
        .containsExactly(garbage);
    assertThat(
            rig.service
                .database()
                .rows("select topic, type from outbox", row -> row.getString("topic")))
        .containsExactly("test-dead-letters");
  }

  @Test
  void every_state_newer_than_the_last_is_applied_and_no_older_one() {
    try (InboxRig states = new InboxRig("units", Order.BY_VERSION, OpenTelemetry.noop())) {
      for (long version : new long[] {3, 2, 7, 7, 5, 9}) {
        states.inbox.receive(Incoming.state("units", "unit-1", version), states.handler);
      }

      assertThat(states.service.applied()).extracting(Applied::number).containsExactly(3L, 7L, 9L);
      assertThat(states.figure("chengbao.inbox.duplicates")).isEqualTo(3);
    }
  }

  @Test
  void a_newer_state_makes_up_for_one_that_could_not_be_applied() {
    try (InboxRig states = new InboxRig("units", Order.BY_VERSION, OpenTelemetry.noop())) {
      states.handler.failing.set("unit-1");
      states.inbox.receive(Incoming.state("units", "unit-1", 3), states.handler);
      assertThat(states.heldEvents.open()).hasSize(1);
      states.handler.failing.set(null);

      states.inbox.receive(Incoming.state("units", "unit-1", 4), states.handler);

      assertThat(states.heldEvents.open()).isEmpty();
      assertThat(states.service.applied()).extracting(Applied::number).containsExactly(4L);
    }
  }

  private void receive(long... numbers) {
    LongStream.of(numbers)
        .mapToObj(number -> Incoming.move(TOPIC, REPORT, number))
        .forEach(record -> rig.inbox.receive(record, rig.handler));
  }

  private void receive(String type, long number) {
    rig.inbox.receive(Incoming.event(TOPIC, REPORT, type, "{\"seq\":" + number + "}"), rig.handler);
  }

  private static IncomingEvent readable(ConsumerRecord<String, byte[]> record) {
    return ((Reading.Read) EventReader.read(record, Order.BY_SEQ)).event();
  }

  private static List<Applied> moves(long... numbers) {
    return LongStream.of(numbers).mapToObj(number -> new Applied(REPORT, number)).toList();
  }
}
