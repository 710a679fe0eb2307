package chengbao.review.running;

import chengbao.contracts.Actor;
import chengbao.contracts.Appointment;
import chengbao.contracts.Block;
import chengbao.contracts.Event;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Examples;
import chengbao.contracts.Hash;
import chengbao.contracts.OfficerState;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.RoundReference;
import chengbao.contracts.Text;
import chengbao.contracts.UnitState;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Stands in for the submission service on the topics: tells of units and officers, submits
/// reports.
public final class Submission {
  static @Nullable Submission running;

  private final KafkaProducer<String, byte[]> producer;
  private final AtomicLong stateVersions = new AtomicLong();
  private final Map<String, Long> seqs = new HashMap<>();

  Submission(Map<String, Object> client) {
    producer = new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer());
  }

  public static Submission now() {
    return Objects.requireNonNull(running);
  }

  /// Submits the contract's example under another id, in a round of its own with the same id, with
  /// true hashes.
  ///
  /// @param report the report's id, the same for every version of it
  public void submits(UUID report, int version) {
    ReportSubmitted like = Examples.of(ReportSubmitted.class, "first-version-with-a-waiver");
    RoundReference round = like.round();
    submits(
        report,
        version,
        like,
        new RoundReference(
            report.toString(),
            round.title(),
            round.noticeNumber(),
            round.reportYear(),
            round.due(),
            round.cutOff()));
  }

  public void submits(UUID report, int version, ReportSubmitted like) {
    submits(report, version, like, like.round());
  }

  private synchronized void submits(
      UUID report, int version, ReportSubmitted like, RoundReference round) {
    long seq = seqs.merge(report.toString(), 1L, Long::sum);
    Text text = version == 1 ? like.text() : corrected(like.text());
    VersionText frozen = frozen(text);
    send(
        new ReportSubmitted(
            seq,
            like.actor(),
            like.cause(),
            Instant.now(),
            report.toString(),
            version,
            like.corrects(),
            like.firstSubmittedAt(),
            like.unit(),
            round,
            like.template(),
            like.chain(),
            text,
            hash(ContentHash.ofVersion(frozen)),
            hash(ContentHash.ofPublicText(chengbao.manuscript.PublicText.of(frozen))),
            like.disclosure(),
            like.secrecyReview(),
            like.people(),
            like.figures(),
            like.findings(),
            like.checkup(),
            version > 1 ? "已按意见核改。" : null,
            like.signing(),
            like.correction(),
            like.reply()),
        report.toString());
  }

  public void tells(UnitState state) {
    send(state, state.key());
  }

  /// Tells of an officer with these appointments, newer than anything told before.
  public void tells(String person, String name, Appointment... appointments) {
    send(
        new OfficerState(
            stateVersions.incrementAndGet(), person, name, name, List.of(appointments)),
        person);
  }

  public void send(Event event, String key) {
    String type = EventTypes.of(event.getClass());
    ProducerRecord<String, byte[]> sent =
        new ProducerRecord<>(
            EventTypes.topicOf(event),
            key,
            EventJson.write(event).toString().getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/chengbao/submission",
            "ce_type",
            type,
            "ce_time",
            Instant.now().toString(),
            "ce_subject",
            key,
            "content-type",
            "application/json")
        .forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(sent);
    producer.flush();
  }

  public static Appointment reviewer(String id, String unit) {
    return appointment(id, unit, "reviewer", null);
  }

  public static Appointment appointment(
      String id, @Nullable String unit, String function, @Nullable Instant until) {
    return new Appointment(
        id,
        unit,
        List.of(function),
        "法制审核",
        Instant.parse("2025-01-01T00:00:00Z"),
        until,
        null,
        null);
  }

  /// The actor of the contract's example.
  public static Actor signatory() {
    ReportSubmitted like = Examples.of(ReportSubmitted.class, "first-version-with-a-waiver");
    return Objects.requireNonNull(like.actor());
  }

  /// The text with its sum put right, as a unit would after a return.
  private static Text corrected(Text text) {
    List<Block> blocks =
        text.blocks().stream()
            .map(block ->
                new Block(
                    block.id(),
                    block.kind(),
                    block.level(),
                    block.text().replace("合同协议41件", "合同协议43件"),
                    block.disclosed(),
                    block.withheldReason()))
            .toList();
    return new Text(
        text.title(),
        text.documentNumber(),
        text.addressee(),
        blocks,
        text.attachmentHashes(),
        text.readerVersion(),
        text.signatureUnit(),
        text.signedOn());
  }

  private static VersionText frozen(Text text) {
    List<TextBlock> blocks = text.blocks().stream().map(Submission::block).toList();
    return new VersionText(
        text.title(), text.addressee(), blocks, text.attachmentHashes(), text.readerVersion());
  }

  private static TextBlock block(Block block) {
    return new TextBlock(
        block.id(),
        BlockKind.ofCode(block.kind()),
        block.level(),
        block.text(),
        block.disclosed(),
        block.withheldReason());
  }

  private static Hash hash(ContentHash hash) {
    return new Hash(hash.algorithm(), hash.value());
  }
}
