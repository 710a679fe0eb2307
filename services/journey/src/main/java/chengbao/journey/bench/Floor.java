package chengbao.journey.bench;

import chengbao.local.RunningStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// What no publishing between two services of this stack can be faster than: a durable commit, a
/// record to the broker and back, a durable commit. Nothing else is done.
final class Floor implements AutoCloseable {
  private static final byte[] PAYLOAD = new byte[12_000];
  private static final Duration POLL = Duration.ofSeconds(5);
  private static final long PATIENCE = 20;

  private final String topic = "bench-" + UUID.randomUUID();
  private final Connection sender;
  private final Connection receiver;
  private final Admin admin;
  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<byte[], byte[]> consumer;

  private Floor(RunningStack stack) throws SQLException {
    sender = manual(stack.database("review"));
    receiver = manual(stack.database("publication"));
    Map<String, Object> client = stack.kafkaClient("admin");
    admin = Admin.create(client);
    Map<String, Object> sending = new HashMap<>(client);
    sending.put("acks", "all");
    producer = new KafkaProducer<>(sending, new ByteArraySerializer(), new ByteArraySerializer());
    consumer =
        new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  static Floor of(RunningStack stack)
      throws SQLException, InterruptedException, ExecutionException, TimeoutException {
    Floor floor = new Floor(stack);
    floor
        .admin
        .createTopics(List.of(new NewTopic(floor.topic, 1, (short) 1)))
        .all()
        .get(PATIENCE, TimeUnit.SECONDS);
    TopicPartition partition = new TopicPartition(floor.topic, 0);
    floor.consumer.assign(List.of(partition));
    floor.consumer.seekToBeginning(List.of(partition));
    floor.once();
    return floor;
  }

  /// One commit, one record there and back, one commit.
  Duration once() throws SQLException, InterruptedException, ExecutionException, TimeoutException {
    long begun = System.nanoTime();
    commit(sender);
    producer.send(new ProducerRecord<>(topic, PAYLOAD)).get(PATIENCE, TimeUnit.SECONDS);
    if (consumer.poll(POLL).isEmpty()) {
      throw new TimeoutException("the record did not come back");
    }
    commit(receiver);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Override
  public void close() throws SQLException {
    consumer.close();
    producer.close();
    admin.deleteTopics(List.of(topic));
    admin.close();
    sender.close();
    receiver.close();
  }

  /// Writes to the log and makes it durable, without a table.
  private static void commit(Connection connection) throws SQLException {
    try (PreparedStatement write =
        connection.prepareStatement("select pg_logical_emit_message(true, 'bench', ?::bytea)")) {
      write.setBytes(1, PAYLOAD);
      write.execute();
    }
    connection.commit();
  }

  private static Connection manual(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    return connection;
  }
}
