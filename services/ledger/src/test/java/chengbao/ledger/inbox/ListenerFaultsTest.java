package chengbao.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.ledger.inbox.ListenerLoop.Acknowledging;
import chengbao.ledger.rig.Applied;
import chengbao.ledger.rig.RealParts;
import chengbao.ledger.rig.Tally;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From one service's verb to the other's, over a real broker and real databases, with listeners
/// that are killed and parts that go away. The same scenarios are run with three wrong ways of
/// doing it, to show that they would be noticed.
class ListenerFaultsTest {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int MOVES = 30;

  private final String topic = RealParts.newTopic();
  private final String group = "review-" + UUID.randomUUID();
  private final InboxRig rig = new InboxRig(topic);
  private final List<Applied> announced = new ArrayList<>();
  private final List<ListenerLoop> loops = new ArrayList<>();

  @BeforeEach
  void relay() {
    rig.outgoing.startRelay();
  }

  @AfterEach
  void close() {
    loops.forEach(ListenerLoop::stop);
    rig.close();
  }

  @Test
  void a_listener_killed_between_commit_and_offset_applies_everything_once() {
    Tally tally = killedListeners(this::receive, Acknowledging.AFTER_COMMIT);

    assertThat(tally.clean()).as("%s", tally).isTrue();
    assertThat(rig.figure("chengbao.inbox.duplicates")).isGreaterThanOrEqualTo(3);
  }

  @Test
  void canary_moving_the_offset_before_the_commit_would_be_caught() {
    assertThat(killedListeners(this::receive, Acknowledging.BEFORE_COMMIT).lost()).isNotEmpty();
  }

  @Test
  void canary_a_listener_without_an_inbox_would_be_caught() {
    assertThat(killedListeners(rig::applyWithoutInbox, Acknowledging.AFTER_COMMIT).doubled())
        .isNotEmpty();
  }

  @Test
  void while_the_database_is_away_the_channel_waits_and_then_everything_is_applied_once() {
    listen(this::receive, Acknowledging.AFTER_COMMIT);
    announceRounds(1);
    awaitApplied(announced.size());

    RealParts.postgres().kill();
    for (int number = 2; number <= 6; number++) {
      send(Incoming.move(topic, "report-1", number));
      announced.add(new Applied("report-1", number));
    }
    await().atMost(LONGEST).until(() -> rig.figure("chengbao.inbox.waiting") == 1);
    RealParts.postgres().start();
    awaitApplied(announced.size());

    assertThat(tally().clean()).isTrue();
    assertThat(rig.heldEvents.open()).isEmpty();
    await().atMost(LONGEST).until(() -> rig.figure("chengbao.inbox.waiting") == 0);
  }

  @Test
  void a_record_that_is_no_event_does_not_stop_the_channel() {
    listen(this::receive, Acknowledging.AFTER_COMMIT);
    send(Incoming.bytes(topic, new byte[] {0, 1, (byte) 0xff}, 0));
    send(Incoming.bytes(topic, "{\"seq\":1}".getBytes(StandardCharsets.UTF_8), 0));

    announceRounds(1);
    awaitApplied(announced.size());

    assertThat(tally().clean()).isTrue();
    await().atMost(LONGEST).until(() -> rig.figure("chengbao.inbox.dead.letters") == 2);
  }

  @Test
  void events_doubled_delayed_and_of_unknown_kinds_on_the_topic_harm_nothing() {
    listen(this::receive, Acknowledging.AFTER_COMMIT);
    send(Incoming.move(topic, "report-9", 3));
    send(Incoming.move(topic, "report-9", 1));
    send(Incoming.move(topic, "report-9", 1));
    send(Incoming.event(topic, "report-9", "chengbao.report-praised.v1", "{\"seq\":2}"));
    send(Incoming.event(topic, "report-9", "chengbao.report-moved.v2", "{\"seq\":4}"));
    announceRounds(2);
    announced.add(new Applied("report-9", 1));
    announced.add(new Applied("report-9", 3));

    awaitApplied(announced.size());
    await().atMost(LONGEST).until(() -> !rig.heldEvents.open().isEmpty());
    rig.tidying.count();

    assertThat(tally().clean()).isTrue();
    assertThat(rig.figure("chengbao.inbox.duplicates")).isEqualTo(1);
    assertThat(rig.figure("chengbao.inbox.skipped")).isEqualTo(1);
    assertThat(rig.figure("chengbao.inbox.parked.reports")).isEqualTo(1);
  }

  /// Three listeners in turn are killed between their two steps; a fourth does the rest.
  private Tally killedListeners(
      Consumer<ConsumerRecord<String, byte[]>> applying, Acknowledging acknowledging) {
    for (int round = 0; round < MOVES / 5; round++) {
      announceRounds(1);
    }
    for (int killedAt : new int[] {1, 7, 4}) {
      Thread listener = loop(applying, acknowledging).killedAt(killedAt).start();
      await().atMost(LONGEST).until(() -> !listener.isAlive());
    }
    listen(applying, acknowledging);
    await().atMost(LONGEST).until(() -> Offsets.committed(group) == MOVES);
    return tally();
  }

  private void receive(ConsumerRecord<String, byte[]> record) {
    rig.inbox.receive(record, rig.handler);
  }

  private void listen(
      Consumer<ConsumerRecord<String, byte[]>> applying, Acknowledging acknowledging) {
    loop(applying, acknowledging).start();
  }

  private ListenerLoop loop(
      Consumer<ConsumerRecord<String, byte[]>> applying, Acknowledging acknowledging) {
    ListenerLoop loop = new ListenerLoop(topic, group, applying, acknowledging);
    loops.add(loop);
    return loop;
  }

  private void announceRounds(int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (int report = 1; report <= 5; report++) {
        String key = "report-" + report;
        announced.add(new Applied(key, rig.outgoing.announce(topic, key)));
      }
    }
  }

  private void awaitApplied(int events) {
    await().atMost(LONGEST).ignoreExceptions().until(() -> rig.service.applied().size() >= events);
  }

  private Tally tally() {
    return Tally.of(announced, rig.service.applied());
  }

  private static void send(ConsumerRecord<String, byte[]> record) {
    Map<String, Object> settings = new HashMap<>(RealParts.broker());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  record.topic(), null, record.key(), record.value(), record.headers()))
          .get();
    } catch (ExecutionException | InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
