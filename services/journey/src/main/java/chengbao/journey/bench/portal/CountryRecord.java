package chengbao.journey.bench.portal;

import chengbao.contracts.ApprovalStatement;
import chengbao.contracts.Block;
import chengbao.contracts.EditionState;
import chengbao.contracts.EventJson;
import chengbao.contracts.Hash;
import chengbao.contracts.Level;
import chengbao.contracts.PublicText;
import chengbao.contracts.RoundReference;
import chengbao.contracts.Topics;
import chengbao.contracts.UnitReference;
import chengbao.manuscript.ContentHash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The public record of a country: published reports of as many invented units as wanted, a report
/// each, signed as review signs. All numbers are of one series, which is harder than many.
final class CountryRecord {

  private static final Instant FIRST = Instant.parse("2026-01-01T01:00:00Z");
  private static final int SECONDS_BETWEEN = 20;
  private static final String SERIES = "11990102MB0000002G/2026-";
  private static final RoundReference ROUND =
      new RoundReference(
          "r",
          "关于报送2025年度法治政府建设年度报告的通知",
          "安法治办〔2026〕2号",
          2025,
          Instant.parse("2026-02-28T16:00:00Z"));
  private static final Level OFFICE = new Level(2, "o", "中共安澜区委全面依法治区委员会办公室");

  private final ReviewingOffice review;
  private final Map<String, Object> client;

  /// @param client what `publication` needs to write to the broker
  CountryRecord(ReviewingOffice review, Map<String, Object> client) {
    this.review = review;
    this.client = new HashMap<>(client);
    this.client.put("linger.ms", 50);
    this.client.put("batch.size", 1 << 18);
  }

  /// Writes so many editions to the topic and returns when the broker has them.
  void write(int editions) {
    try (var producer =
        new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer())) {
      IntStream.rangeClosed(1, editions)
          .parallel()
          .mapToObj(this::edition)
          .forEach(edition -> producer.send(record(edition)));
      producer.flush();
    }
  }

  private static ProducerRecord<String, byte[]> record(EditionState edition) {
    return new ProducerRecord<>(
        Topics.EDITIONS,
        edition.key(),
        EventJson.write(edition).toString().getBytes(StandardCharsets.UTF_8));
  }

  private EditionState edition(int n) {
    String report = new UUID(0x019c_6d00_0000_7000L, 0x8000_0000_0000_0000L | n).toString();
    UnitReference unit = unit(n);
    PublicText text = text(unit);
    Hash publicHash = hash(text);
    ApprovalStatement statement =
        new ApprovalStatement(report, 1, publicHash, publicHash, "active", unit.id(), OFFICE);
    Instant at = FIRST.plusSeconds((long) n * SECONDS_BETWEEN);
    return new EditionState(
        2,
        report,
        1,
        "current",
        SERIES + "%06d".formatted(n),
        "/reports/" + report,
        publicHash,
        publicHash,
        unit,
        ROUND,
        1,
        OFFICE,
        at,
        at,
        review.sign(statement),
        null,
        text,
        null,
        null,
        at,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static UnitReference unit(int n) {
    String name = "第" + n + "街道办事处";
    return new UnitReference(
        "u" + n,
        n % 3 == 0 ? "sub-district" : "district-bureau",
        name,
        name,
        "990102",
        "990102101",
        "11990102MB0000002G",
        "anlan");
  }

  private static PublicText text(UnitReference unit) {
    List<Block> blocks =
        LongReport.blocks(unit.name()).stream()
            .map(block ->
                new Block(block.id(), block.kind().code(), block.level(), block.text(), true, null))
            .toList();
    return new PublicText(
        unit.name() + "关于2025年度法治政府建设情况的报告",
        null,
        "中共安澜区委员会、安澜区人民政府",
        blocks,
        List.of(),
        "1",
        unit.name(),
        LocalDate.of(2026, 2, 11));
  }

  private static Hash hash(PublicText text) {
    ContentHash hash =
        ContentHash.ofPublicText(
            new chengbao.manuscript.PublicText(
                text.title(),
                text.addressee(),
                LongReport.blocks(String.valueOf(text.signatureUnit())),
                text.attachmentHashes(),
                text.readerVersion()));
    return new Hash(hash.algorithm(), hash.value());
  }
}
