package chengbao.publication.messaging;

import chengbao.contracts.EditionState;
import chengbao.contracts.EventJson;
import chengbao.contracts.Topics;
import chengbao.manuscript.CanonicalJson;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.PublicRecord;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the topic `editions` from its beginning, beside the listener and without its group.
@ApplicationScoped
class RecordReplay implements PublicRecord {

  private static final Duration A_WHILE = Duration.ofMillis(500);

  private final Map<String, Object> settings;
  private final ApprovalKeys keys;
  private final ObjectMapper json;
  private final String portal;

  RecordReplay(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      ApprovalKeys keys,
      ObjectMapper json,
      @ConfigProperty(name = "chengbao.address.portal") String portal) {
    settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    this.keys = keys;
    this.json = json;
    this.portal = portal;
  }

  @Override
  public long replay(Consumer<Edition.Numbered> each) {
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.EDITIONS).stream()
              .map(one -> new TopicPartition(one.topic(), one.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      long leftOut = 0;
      while (partitions.stream().anyMatch(one -> consumer.position(one) < end(ends, one))) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(A_WHILE)) {
          leftOut += told(record, each) ? 0 : 1;
        }
      }
      return leftOut;
    }
  }

  private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
    return Objects.requireNonNull(ends.get(partition));
  }

  /// @return false for what review never signed
  private boolean told(ConsumerRecord<String, byte[]> record, Consumer<Edition.Numbered> each) {
    byte[] data = record.value();
    if (data == null) {
      return true;
    }
    try {
      EditionState state = EventJson.read(data, EditionState.class);
      Edition.Numbered edition = Recorded.edition(state);
      boolean erased = edition instanceof Edition.Gone gone && gone.erased();
      if (!keys.signed(Recorded.statement(state), state.signature())
          || !(erased || edition.approval().hasItsPublicText())) {
        return false;
      }
      each.accept(edition);
      return true;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Root root() {
    return new Sha256(newDigest());
  }

  private final class Sha256 implements Root {
    private final MessageDigest digest;
    private long editions;

    Sha256(MessageDigest digest) {
      this.digest = digest;
    }

    @Override
    public void add(Edition.Numbered edition) {
      var state =
          EventJson.write(
                  Recorded.state(edition, word(edition), portal + "/reports/" + edition.report()))
              .put("version", edition.version());
      Map<String, Object> fields = json.convertValue(state, new TypeReference<>() {});
      digest.update((CanonicalJson.write(fields) + "\n").getBytes(StandardCharsets.UTF_8));
      editions++;
    }

    @Override
    public long editions() {
      return editions;
    }

    @Override
    public String value() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  private static String word(Edition.Numbered edition) {
    return switch (edition) {
      case Edition.Published _ -> "current";
      case Edition.Superseded _ -> "superseded";
      case Edition.Gone gone -> gone.erased() ? "erased" : "withdrawn";
    };
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
