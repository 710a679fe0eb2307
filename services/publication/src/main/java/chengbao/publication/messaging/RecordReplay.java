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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
  public long replay(Consumer<List<Edition.Numbered>> some) {
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
        List<byte[]> told = told(consumer.poll(A_WHILE));
        List<Edition.Numbered> genuine = genuine(told);
        if (!genuine.isEmpty()) {
          some.accept(genuine);
        }
        leftOut += told.size() - genuine.size();
      }
      return leftOut;
    }
  }

  private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
    return Objects.requireNonNull(ends.get(partition));
  }

  private static List<byte[]> told(ConsumerRecords<String, byte[]> records) {
    List<byte[]> told = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      if (record.value() != null) {
        told.add(record.value());
      }
    }
    return told;
  }

  /// Those that review signed, with the text that it signed. Verifying takes longer than everything
  /// else, so all processors do it.
  private List<Edition.Numbered> genuine(List<byte[]> told) {
    return told.parallelStream().map(this::genuine).flatMap(Optional::stream).toList();
  }

  private Optional<Edition.Numbered> genuine(byte[] data) {
    try {
      EditionState state = EventJson.read(data, EditionState.class);
      Edition.Numbered edition = Recorded.edition(state);
      boolean erased = edition instanceof Edition.Gone gone && gone.erased();
      return keys.signed(Recorded.statement(state), state.signature())
              && (erased || edition.approval().hasItsPublicText())
          ? Optional.of(edition)
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Root root() {
    return new Sha256(newDigest());
  }

  private byte[] canonical(Edition.Numbered edition) {
    var state =
        EventJson.write(
                Recorded.state(edition, word(edition), portal + "/reports/" + edition.report()))
            .put("version", edition.version());
    Map<String, Object> fields = json.convertValue(state, new TypeReference<>() {});
    return (CanonicalJson.write(fields) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private final class Sha256 implements Root {
    private final MessageDigest digest;
    private long editions;

    Sha256(MessageDigest digest) {
      this.digest = digest;
    }

    @Override
    public void add(List<Edition.Numbered> some) {
      some.parallelStream().map(RecordReplay.this::canonical).toList().forEach(digest::update);
      editions += some.size();
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
