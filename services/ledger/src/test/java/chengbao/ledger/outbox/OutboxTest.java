package chengbao.ledger.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import chengbao.ledger.rig.ServiceDatabase;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private static final Duration HALF_MINUTE = Duration.ofSeconds(30);

  private final RelayRig rig = new RelayRig();
  private final ServiceDatabase service = rig.service;

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void moves_of_a_report_are_numbered_per_topic_and_the_data_says_so() {
    assertThat(rig.announce("moves", "report-1")).isEqualTo(1);
    assertThat(rig.announce("moves", "report-1")).isEqualTo(2);
    assertThat(rig.announce("moves", "report-2")).isEqualTo(1);
    assertThat(rig.announce("others", "report-1")).isEqualTo(1);

    assertThat(
            service
                .database()
                .rows("select payload from outbox order by id", row -> row.getString("payload")))
        .containsExactly("{\"seq\":1}", "{\"seq\":2}", "{\"seq\":1}", "{\"seq\":1}");
  }

  @Test
  void a_number_whose_verb_was_rolled_back_is_given_out_again() {
    rig.announce("moves", "report-1");
    assertThatThrownBy(() ->
            service
                .transactions()
                .inNew(() -> {
                  rig.outbox.append(move("report-1", emptyData()));
                  throw new IllegalStateException("the verb failed");
                }))
        .hasMessage("the verb failed");

    assertThat(rig.announce("moves", "report-1")).isEqualTo(2);
    assertThat(rig.unsentRows()).isEqualTo(2);
  }

  @Test
  void numbers_of_concurrent_verbs_have_no_gap_and_rows_stand_in_their_order() {
    try (ExecutorService verbs = Executors.newFixedThreadPool(8)) {
      for (int verb = 0; verb < 80; verb++) {
        verbs.execute(() -> rig.announce("moves", "report-1"));
      }
    }

    List<Long> numbers =
        service
            .database()
            .rows("select number from outbox order by id", row -> row.getLong("number"));
    assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 80).boxed().toList());
  }

  @Test
  void a_version_may_be_announced_again_but_never_go_back() {
    rig.announceState("units", "unit-1", 3);
    rig.announceState("units", "unit-1", 3);
    rig.announceState("units", "unit-1", 5);

    assertThatThrownBy(() -> rig.announceState("units", "unit-1", 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overtaken");
  }

  @Test
  void data_larger_than_a_broker_takes_is_refused_at_once() {
    ObjectNode data = emptyData().put("text", "文".repeat(400_000));

    assertThatThrownBy(
            () -> service.transactions().inNew(() -> rig.outbox.append(move("report-1", data))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_relay_that_lost_its_lease_cannot_mark() {
    rig.announce("moves", "report-1");
    RelayLease former = new RelayLease(service.database(), Duration.ofMillis(1));
    RelayLease.Held overtaken = former.take().orElseThrow();
    RelayLease.Held current = eventuallyTaken(new RelayLease(service.database(), HALF_MINUTE));
    List<Long> ids = rig.unsent().first(10).stream().map(OutboxRow::id).toList();

    assertThat(current.token()).isGreaterThan(overtaken.token());
    assertThat(rig.unsent().markSent(ids, overtaken)).isZero();
    assertThat(rig.unsentRows()).isEqualTo(1);
    assertThat(rig.unsent().markSent(ids, current)).isEqualTo(1);
  }

  @Test
  void a_lease_is_held_by_one_and_goes_over_when_given_up() {
    RelayLease first = new RelayLease(service.database(), HALF_MINUTE);
    RelayLease second = new RelayLease(service.database(), HALF_MINUTE);

    assertThat(first.take()).isPresent();
    assertThat(second.take()).isEmpty();

    first.giveUp();

    assertThat(second.take()).isPresent();
    assertThat(first.take()).isEmpty();
  }

  @Test
  void sent_events_are_forgotten_after_a_while_and_unsent_ones_never() {
    rig.announce("moves", "report-1");
    rig.announce("moves", "report-2");
    service
        .database()
        .change("update outbox set sent_at = now() - interval '3 days' where key = 'report-1'");

    assertThat(rig.unsent().forgetSent(Duration.ofDays(4))).isZero();
    assertThat(rig.unsent().forgetSent(Duration.ofDays(2))).isOne();
    assertThat(rig.unsentRows()).isOne();
  }

  private static RelayLease.Held eventuallyTaken(RelayLease lease) {
    return await().atMost(HALF_MINUTE).until(lease::take, Optional::isPresent).orElseThrow();
  }

  private OutgoingEvent move(String key, ObjectNode data) {
    return OutgoingEvent.move(
        rig.ids.next(), "moves", key, "/chengbao/test", RelayRig.TYPE, Instant.now(), data);
  }

  private static ObjectNode emptyData() {
    return JsonNodeFactory.instance.objectNode();
  }
}
