package chengbao.ledger.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.ledger.envelope.EventReader;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.envelope.Reading;
import chengbao.ledger.rig.Applied;
import chengbao.ledger.rig.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.record.TimestampType;

/// The relay in front of a broker that answers as it likes: a record may be taken and acknowledged,
/// taken without an answer, or not taken.
class RelayOrderProperties {
  private final List<Applied> taken = Collections.synchronizedList(new ArrayList<>());

  @Property(tries = 4)
  void whatever_the_broker_does_all_is_sent_and_in_order(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 4) Integer> reports,
      @ForAll long seed) {
    taken.clear();
    List<Applied> announced = new ArrayList<>();
    Random random = new Random(seed);
    try (RelayRig rig = new RelayRig()) {
      rig.startRelay(() -> new Moody(random));
      for (int report : reports) {
        String key = "report-" + report;
        announced.add(new Applied(key, rig.announce("moves", key)));
      }
      await().atMost(Duration.ofMinutes(2)).until(() -> rig.unsentRows() == 0);
    }

    Tally tally = Tally.of(announced, List.copyOf(taken));
    assertThat(tally.lost()).isEmpty();
    assertThat(tally.disordered()).isEmpty();
  }

  private final class Moody extends MockProducer<String, byte[]> {
    private final Random random;

    Moody(Random random) {
      this.random = random;
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
      int mood = random.nextInt(20);
      if (mood == 0) {
        return CompletableFuture.failedFuture(new TimeoutException("not taken"));
      }
      take(record);
      return mood == 1
          ? CompletableFuture.failedFuture(new TimeoutException("taken, but nobody said so"))
          : CompletableFuture.completedFuture(
              new RecordMetadata(new TopicPartition(record.topic(), 0), 0, 0, 0, 0, 0));
    }

    private void take(ProducerRecord<String, byte[]> sent) {
      if (EventReader.read(received(sent), Order.BY_SEQ) instanceof Reading.Read(var event)) {
        taken.add(new Applied(event.key(), event.number()));
      }
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
      return new ConsumerRecord<>(
          sent.topic(),
          0,
          0L,
          0L,
          TimestampType.CREATE_TIME,
          0,
          0,
          sent.key(),
          sent.value(),
          sent.headers(),
          Optional.empty());
    }
  }
}
