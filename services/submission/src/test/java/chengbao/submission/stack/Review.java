package chengbao.submission.stack;

import chengbao.contracts.Actor;
import chengbao.contracts.CaseClaimed;
import chengbao.contracts.CaseOpened;
import chengbao.contracts.Comment;
import chengbao.contracts.EditionPublished;
import chengbao.contracts.Event;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Hash;
import chengbao.contracts.Level;
import chengbao.contracts.ReportReturned;
import chengbao.contracts.ReturnedSection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Stands in for the review service on its topic.
public final class Review {
  /// 预计办结日 of whatever is claimed.
  public static final LocalDate EXPECTED = LocalDate.of(2026, 3, 9);

  private static final String BUREAU = Demo.SIFA_REVIEWER.unit();

  private Review() {}

  public static void opens(String report) {
    send(
        report,
        new CaseOpened(
            1, null, null, Instant.now(), report, 1, new Level(1, BUREAU, "区司法局"), null, null));
  }

  public static void claims(String report) {
    var reviewer = Demo.SIFA_REVIEWER;
    send(
        report,
        new CaseClaimed(
            2,
            new Actor(
                reviewer.person(), reviewer.name(), "appointment", BUREAU, "区司法局", null, null),
            null,
            Instant.now(),
            report,
            1,
            new Level(1, BUREAU, "区司法局"),
            reviewer.person(),
            reviewer.name(),
            EXPECTED));
  }

  /// Sends parts of the first version back with comments.
  public static void returns(
      String report, List<Comment> comments, List<ReturnedSection> sections) {
    var reviewer = Demo.SIFA_REVIEWER;
    send(
        report,
        new ReportReturned(
            1,
            new Actor(
                reviewer.person(), reviewer.name(), "appointment", BUREAU, "区司法局", null, null),
            null,
            Instant.now(),
            report,
            1,
            new Level(1, BUREAU, "区司法局"),
            "C04",
            "请补充数据。",
            null,
            comments,
            sections,
            null));
  }

  public static Comment must(String id, String words, Map<String, Object> target) {
    return new Comment(
        id,
        "passage",
        "must",
        "C04",
        words,
        Demo.SIFA_REVIEWER.name(),
        new Level(1, BUREAU, "区司法局"),
        1,
        Instant.now(),
        target,
        false);
  }

  /// Publication's word that its first version is public.
  public static void publishes(String report) {
    publishes(report, 1);
  }

  /// Publication's word that this version is public.
  public static void publishes(String report, int version) {
    send(
        "publication",
        report,
        new EditionPublished(
            1,
            null,
            null,
            Instant.now(),
            report,
            version,
            1,
            "11990102MB0000002G/2026-00001",
            "http://portal.anlan.example/reports/" + report,
            new Hash("sha-256", "d".repeat(64)),
            null));
  }

  private static void send(String report, Event event) {
    send("review", report, event);
  }

  private static void send(String service, String report, Event event) {
    var sent =
        new ProducerRecord<String, byte[]>(
            EventTypes.topicOf(event),
            report,
            EventJson.write(event).toString().getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/chengbao/" + service,
            "ce_type",
            EventTypes.of(event.getClass()),
            "ce_time",
            Instant.now().toString(),
            "ce_subject",
            report,
            "content-type",
            "application/json")
        .forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<String, byte[]>(
            SubmissionStack.kafka().clientProperties(service),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(sent);
      producer.flush();
    }
  }
}
