package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import chengbao.local.Topics.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalKafkaTest {

  private static LocalKafka kafka;

  @BeforeAll
  static void start() {
    kafka = LocalKafka.temporary();
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @Test
  void an_acknowledged_record_survives_kill_minus_nine() throws Exception {
    send("submission", "rounds");

    kafka.kill();
    kafka.start();

    assertThat(read("review", "review-test", "rounds")).containsExactly("text");
  }

  @Test
  void only_the_writer_may_write_to_a_topic() {
    assertThatThrownBy(() -> send("submission", "review-moves"))
        .hasCauseInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void only_a_reader_may_read_a_topic() {
    assertThatThrownBy(() -> read("review", "review-test", "submission-dead-letters"))
        .isInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void a_service_reads_in_groups_of_its_own_name_only() {
    assertThatThrownBy(() -> read("review", "publication", "rounds"))
        .isInstanceOf(GroupAuthorizationException.class);
  }

  @Test
  void a_wrong_password_is_refused() {
    Map<String, Object> properties = kafka.clientProperties("review");
    properties.put("sasl.jaas.config", Broker.scramLogin("review", "guess"));
    try (Admin admin = Admin.create(properties)) {
      assertThatThrownBy(() -> admin.describeCluster().nodes().get())
          .hasCauseInstanceOf(SaslAuthenticationException.class);
    }
  }

  @Test
  void a_topic_that_is_not_in_the_list_does_not_come_into_being() {
    try (Admin admin = kafka.admin()) {
      assertThatThrownBy(() -> admin.describeTopics(List.of("unlisted")).allTopicNames().get())
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @Test
  void topics_have_the_partitions_of_the_list() throws Exception {
    List<Topic> listed = Topics.ofTheRepository().topics();
    try (Admin admin = kafka.admin()) {
      Map<String, TopicDescription> found =
          admin.describeTopics(listed.stream().map(Topic::name).toList()).allTopicNames().get();

      assertThat(found.values())
          .extracting(TopicDescription::name, description -> description.partitions().size())
          .containsExactlyInAnyOrderElementsOf(
              listed.stream().map(topic -> tuple(topic.name(), topic.partitions())).toList());
    }
  }

  private static void send(String user, String topic) throws Exception {
    Map<String, Object> properties = kafka.clientProperties(user);
    properties.put("acks", "all");
    properties.put("enable.idempotence", true);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "key", "text")).get();
    }
  }

  private static List<String> read(String user, String group, String topic) {
    Map<String, Object> properties = kafka.clientProperties(user);
    properties.put("group.id", group);
    properties.put("group.protocol", "consumer");
    properties.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      for (int turn = 0; turn < 30; turn++) {
        ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
        if (!records.isEmpty()) {
          return records.partitions().stream()
              .flatMap(partition -> records.records(partition).stream())
              .map(record -> record.value())
              .toList();
        }
      }
      return List.of();
    }
  }
}
