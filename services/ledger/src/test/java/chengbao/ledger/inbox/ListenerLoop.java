package chengbao.ledger.inbox;

import chengbao.ledger.rig.Killed;
import chengbao.ledger.rig.RealParts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A listener's thread on the real broker. Applying and moving the offset are two steps, and it may
/// be killed between them.
final class ListenerLoop implements Runnable {
  /// Which of the two steps comes first.
  enum Acknowledging {
    AFTER_COMMIT,
    /// Wrong, to show that the tests would notice.
    BEFORE_COMMIT
  }

  private final String topic;
  private final String group;
  private final Consumer<ConsumerRecord<String, byte[]>> applying;
  private final Acknowledging acknowledging;
  private final AtomicInteger stepsUntilKilled = new AtomicInteger(Integer.MAX_VALUE);
  private volatile boolean stopped;

  ListenerLoop(
      String topic,
      String group,
      Consumer<ConsumerRecord<String, byte[]>> applying,
      Acknowledging acknowledging) {
    this.topic = topic;
    this.group = group;
    this.applying = applying;
    this.acknowledging = acknowledging;
  }

  /// Is killed between the two steps of the record with this number from now, the first being 1.
  ListenerLoop killedAt(int record) {
    stepsUntilKilled.set(record);
    return this;
  }

  Thread start() {
    return Thread.ofPlatform()
        .name("listener")
        .daemon()
        .uncaughtExceptionHandler((_, _) -> {})
        .start(this);
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    try (KafkaConsumer<String, byte[]> consumer = open()) {
      consumer.subscribe(List.of(topic));
      while (!stopped) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          settle(record, consumer);
        }
      }
    }
  }

  private void settle(
      ConsumerRecord<String, byte[]> record, KafkaConsumer<String, byte[]> consumer) {
    switch (acknowledging) {
      case AFTER_COMMIT -> {
        applying.accept(record);
        mayBeKilled();
        moveOffset(record, consumer);
      }
      case BEFORE_COMMIT -> {
        moveOffset(record, consumer);
        mayBeKilled();
        applying.accept(record);
      }
    }
  }

  private void mayBeKilled() {
    if (stepsUntilKilled.decrementAndGet() == 0) {
      throw new Killed();
    }
  }

  private static void moveOffset(
      ConsumerRecord<String, byte[]> record, KafkaConsumer<String, byte[]> consumer) {
    consumer.commitSync(
        Map.of(
            new TopicPartition(record.topic(), record.partition()),
            new OffsetAndMetadata(record.offset() + 1)));
  }

  private KafkaConsumer<String, byte[]> open() {
    Map<String, Object> settings = new HashMap<>(RealParts.broker());
    settings.put("group.id", group);
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    settings.put("max.poll.records", 50);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
