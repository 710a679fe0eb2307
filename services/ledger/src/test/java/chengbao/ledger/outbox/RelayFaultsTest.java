package chengbao.ledger.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.ledger.envelope.EventReader;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.envelope.Reading;
import chengbao.ledger.rig.Applied;
import chengbao.ledger.rig.RealParts;
import chengbao.ledger.rig.Tally;
import chengbao.ledger.rig.TopicReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The relay on a real database and a real broker, with what may happen to either; and a wrong one,
/// to show that it would be noticed.
class RelayFaultsTest {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration BEAT = Duration.ofSeconds(1);

  private final RelayRig rig = new RelayRig();
  private final String topic = RealParts.newTopic();
  private final List<Applied> announced = new ArrayList<>();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void what_is_announced_is_sent_at_once_as_a_cloud_event() {
    rig.startRelay();
    announce("report-1");

    awaitAllSent();

    IncomingEvent event = onTopic().findFirst().orElseThrow();
    assertThat(event.envelope().type()).hasToString(RelayRig.TYPE);
    assertThat(event.envelope().source()).isEqualTo("/chengbao/test");
    assertThat(event.envelope().subject()).isEqualTo("report-1");
    assertThat(event.text()).isEqualTo("{\"seq\":1}");
    assertThat(rig.meters.counter("chengbao.relay.sent").count()).isEqualTo(1);
  }

  @Test
  void a_relay_killed_between_acknowledgement_and_mark_loses_nothing_and_keeps_the_order() {
    announceRounds(20);
    rig.service.killAt("update outbox set sent_at");
    Thread killed = rig.startRelay();
    await().atMost(LONGEST).until(() -> !killed.isAlive());
    assertThat(rig.unsentRows()).isEqualTo(announced.size());

    rig.startRelay();
    awaitAllSent();

    Tally tally = tally();
    assertThat(tally.lost()).isEmpty();
    assertThat(tally.disordered()).isEmpty();
    assertThat(tally.doubled()).as("sent twice, for the inbox to drop").isNotEmpty();
  }

  @Test
  void canary_a_relay_without_order_would_be_caught() {
    announceRounds(10);

    new UnorderedRelay(rig).run();

    assertThat(tally().disordered()).isNotEmpty();
  }

  @Test
  void two_relays_that_race_lose_nothing_and_keep_the_order() {
    rig.startRelay();
    rig.startRelay();

    for (int round = 0; round < 30; round++) {
      announceRounds(2);
      if (round % 10 == 5) {
        rig.service
            .database()
            .change("update relay_lease set expires_at = '-infinity' where name = 'outbox'");
      }
    }
    awaitAllSent();

    Tally tally = tally();
    assertThat(tally.lost()).isEmpty();
    assertThat(tally.disordered()).isEmpty();
  }

  @Test
  void while_the_broker_is_away_verbs_go_on_and_everything_is_sent_when_it_is_back() {
    rig.startRelay();
    announceRounds(1);
    awaitAllSent();

    RealParts.kafka().stop();
    await()
        .atMost(LONGEST)
        .until(() -> {
          announceRounds(1);
          return age() > 2 && rig.watch.trouble() != null;
        });
    await().atMost(LONGEST).until(() -> rig.watch.heartbeat().age().compareTo(BEAT) < 0);

    RealParts.kafka().start();
    awaitAllSent();

    Tally tally = tally();
    assertThat(tally.lost()).isEmpty();
    assertThat(tally.disordered()).isEmpty();
    await().atMost(LONGEST).until(() -> age() == 0 && rig.watch.trouble() == null);
  }

  @Test
  void a_topic_that_is_not_there_holds_up_no_other() {
    rig.startRelay();
    rig.announce("no-such-topic", "report-1");
    announceRounds(3);

    await().atMost(LONGEST).until(() -> rig.unsentRows() == 1 && rig.watch.trouble() != null);

    assertThat(tally().clean()).isTrue();
  }

  @Test
  void while_the_database_is_away_the_relay_waits_and_then_goes_on() {
    Thread relay = rig.startRelay();
    announceRounds(3);
    awaitAllSent();

    RealParts.postgres().kill();
    await().atMost(LONGEST).until(() -> rig.watch.trouble() != null);
    RealParts.postgres().start();
    announceRounds(3);
    awaitAllSent();

    assertThat(relay.isAlive()).isTrue();
    assertThat(tally().lost()).isEmpty();
    assertThat(tally().disordered()).isEmpty();
  }

  private double age() {
    return rig.meters.get("chengbao.outbox.oldest.unsent").gauge().value();
  }

  /// One move of each of five reports, several times.
  private void announceRounds(int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (int report = 1; report <= 5; report++) {
        announce("report-" + report);
      }
    }
  }

  private void announce(String key) {
    announced.add(new Applied(key, rig.announce(topic, key)));
  }

  private void awaitAllSent() {
    await().atMost(LONGEST).ignoreExceptions().until(() -> rig.unsentRows() == 0);
  }

  private Tally tally() {
    return Tally.of(
        announced, onTopic().map(event -> new Applied(event.key(), event.number())).toList());
  }

  private Stream<IncomingEvent> onTopic() {
    return TopicReader.all(topic).stream()
        .map(record -> EventReader.read(record, Order.BY_SEQ))
        .map(Reading.Read.class::cast)
        .map(Reading.Read::event);
  }
}
