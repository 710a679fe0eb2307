package chengbao.review;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.PublicText;
import chengbao.manuscript.Severity;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Appointment;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cause;
import chengbao.review.domain.Chain;
import chengbao.review.domain.Correction;
import chengbao.review.domain.Disclosure;
import chengbao.review.domain.Function;
import chengbao.review.domain.Level;
import chengbao.review.domain.Officer;
import chengbao.review.domain.People;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.ReportingUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Round;
import chengbao.review.domain.SecrecyReview;
import chengbao.review.domain.SentCheckup;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.SentText;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Subject;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.comment.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// 安澜区 as the tests know it: one town, its bureau of justice, its oversight office, and their
/// people.
public final class Demo {
  public static final Instant NOON = Instant.parse("2026-02-24T04:00:00Z");
  public static final Instant LATER = NOON.plusSeconds(3600);
  public static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

  public static final UnitId TOWN = unit("白鹭镇");
  public static final UnitId SISTER_TOWN = unit("青篱镇");
  public static final UnitId JUSTICE = unit("区司法局");
  public static final UnitId OVERSIGHT = unit("区委依法治区办");
  public static final UnitId OTHER_DISTRICT = unit("临渡区司法局");

  public static final PersonId DRAFTER = person("陈小满");
  public static final PersonId SIGNATORY = person("罗望舒");

  public static final Reviewer LIN = reviewer("林知远", JUSTICE);
  public static final Reviewer COLLEAGUE = reviewer("许见山", JUSTICE);
  public static final Reviewer ZHOU = reviewer("周知微", OVERSIGHT);
  public static final Reviewer SHARED_AT_JUSTICE = reviewer("顾同舟", JUSTICE);
  public static final Reviewer SHARED_AT_OVERSIGHT = reviewer("顾同舟", OVERSIGHT);
  public static final Reviewer STRANGER = reviewer("沈渡", OTHER_DISTRICT);

  public static final Chain TWO_LEVELS =
      new Chain(List.of(new Level(1, JUSTICE, "安澜区司法局"), new Level(2, OVERSIGHT, "中共安澜区委依法治区办")));
  public static final CaseId CASE = new CaseId(named("report"));
  public static final Subject SUBJECT =
      new Subject(
          CASE,
          new ReportingUnit(
              TOWN,
              "sub-district",
              "安澜区白鹭镇人民政府",
              "白鹭镇",
              "990102",
              "990102101",
              "11990102MB0000001X",
              "anlan"),
          new Round(
              named("round"),
              "2025年度法治政府建设年度报告",
              "安法办〔2026〕1号",
              2025,
              Instant.parse("2026-02-28T16:00:00Z")),
          TWO_LEVELS);
  public static final SentFinding EXPLAINED = finding("f1", Severity.ERROR, "镇里2025年调整建制，故未单列。");
  public static final SentFinding HINT = finding("f2", Severity.WARNING, null);

  private static final AtomicLong STATES = new AtomicLong(1000);

  private Demo() {}

  /// A version of a unit's or an officer's state that is newer than any before.
  public static long nextState() {
    return STATES.incrementAndGet();
  }

  public static SentVersion version(int number) {
    return version(number, "2025年，白鹭镇开展执法检查167次。");
  }

  public static SentVersion version(int number, String paragraph) {
    VersionText text =
        new VersionText(
            "安澜区白鹭镇人民政府关于2025年度法治政府建设情况的报告",
            "中共安澜区委员会、安澜区人民政府：",
            List.of(
                new TextBlock("b1", BlockKind.HEADING, 1, "一、主要举措和成效", true, null),
                new TextBlock("b2", BlockKind.PARAGRAPH, 0, paragraph, true, null),
                new TextBlock("b3", BlockKind.PARAGRAPH, 0, "涉及个案的情况。", false, "涉及个人隐私")),
            List.of(),
            "1");
    return new SentVersion(
        number,
        null,
        new SentText(text, null, "安澜区白鹭镇人民政府", LocalDate.of(2026, 2, 6)),
        ContentHash.ofVersion(text),
        ContentHash.ofPublicText(PublicText.of(text)),
        new Disclosure(Disclosure.Kind.ACTIVE, null),
        new SecrecyReview("罗望舒", "cleared", NOON),
        new People(Set.of(DRAFTER), SIGNATORY, SIGNATORY),
        List.of(EXPLAINED, HINT),
        SentCheckup.NONE,
        NOON,
        NOON,
        number > 1 ? "已按意见修改。" : null,
        null,
        Reply.NONE);
  }

  /// Nothing has to be explained.
  public static SentVersion withoutFindings() {
    SentVersion version = version(1);
    return new SentVersion(
        version.number(),
        null,
        version.text(),
        version.contentHash(),
        version.publicHash(),
        version.disclosure(),
        version.secrecyReview(),
        version.people(),
        List.of(),
        version.checkup(),
        version.firstSubmittedAt(),
        version.submittedAt(),
        null,
        null,
        Reply.NONE);
  }

  public static SentVersion draftedBy(SentVersion version, PersonId drafter) {
    return new SentVersion(
        version.number(),
        version.correction(),
        version.text(),
        version.contentHash(),
        version.publicHash(),
        version.disclosure(),
        version.secrecyReview(),
        new People(Set.of(drafter), SIGNATORY, SIGNATORY),
        version.findings(),
        version.checkup(),
        version.firstSubmittedAt(),
        version.submittedAt(),
        version.answer(),
        null,
        Reply.NONE);
  }

  /// A correction that begins at a level.
  public static SentVersion correcting(int edition, int fromLevel, SentVersion version) {
    return new SentVersion(
        version.number(),
        new Correction(edition, "更正第一部分的合计数。", fromLevel),
        version.text(),
        version.contentHash(),
        version.publicHash(),
        version.disclosure(),
        version.secrecyReview(),
        version.people(),
        version.findings(),
        version.checkup(),
        version.firstSubmittedAt(),
        version.submittedAt(),
        version.answer(),
        null,
        Reply.NONE);
  }

  public static Cause cause() {
    return new Cause(
        named("event"), SIGNATORY, "罗望舒", new AppointmentId(named("appointment")), TOWN, "白鹭镇");
  }

  public static ActingAs actingAs(Reviewer reviewer) {
    return new ActingAs(reviewer.person(), reviewer.appointment());
  }

  /// The officer behind one or more appointments as reviewer, all in force since long ago.
  public static Officer officer(Reviewer... appointments) {
    return officer(null, appointments);
  }

  public static Officer officer(@Nullable Instant until, Reviewer... appointments) {
    List<Appointment> held =
        List.of(appointments).stream()
            .map(reviewer ->
                new Appointment(
                    reviewer.appointment(),
                    reviewer.office(),
                    Set.of(Function.REVIEWER),
                    "法制审核",
                    LONG_AGO,
                    until))
            .toList();
    return new Officer(appointments[0].person(), appointments[0].name(), held);
  }

  public static PersonId person(String name) {
    return new PersonId(named("person " + name));
  }

  public static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static UnitId unit(String name) {
    return new UnitId(named("unit " + name));
  }

  private static Reviewer reviewer(String name, UnitId office) {
    return new Reviewer(
        person(name), name, new AppointmentId(named(name + " at " + office)), office);
  }

  private static SentFinding finding(String id, Severity severity, @Nullable String waiver) {
    return new SentFinding(
        id,
        "C01-leader-duty",
        "1",
        severity,
        Map.of(),
        "b1",
        0,
        2,
        "一、",
        null,
        waiver == null ? null : new SentFinding.Waiver(waiver, "陈小满", NOON));
  }
}
