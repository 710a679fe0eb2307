package chengbao.submission;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Finding;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.Severity;
import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Approval;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Edition;
import chengbao.submission.domain.FileKind;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.Papers;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.SecrecyReview;
import chengbao.submission.domain.Section;
import chengbao.submission.domain.SectionId;
import chengbao.submission.domain.Site;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Task;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Arranges reports in every state, with the town of 白鹭镇 and its people.
public final class ReportMother {
  public static final Instant MORNING = Instant.parse("2026-02-11T01:00:00Z");
  public static final UnitId TOWN_ID = new UnitId(id(1));
  public static final UnitId BUREAU_ID = new UnitId(id(2));
  public static final UnitId OFFICE_ID = new UnitId(id(3));
  public static final UnitId OTHER_TOWN_ID = new UnitId(id(4));
  public static final Level FIRST_LEVEL = new Level(1, BUREAU_ID, "安澜区司法局");
  public static final Level LAST_LEVEL = new Level(2, OFFICE_ID, "安澜区委依法治区办");
  public static final Unit TOWN = town(false);
  public static final Round ROUND = round();
  public static final ReportId REPORT = new ReportId(id(100));
  public static final Officer DRAFTER = officer(201, "陈小满", "司法所所长");
  public static final Officer SECOND_DRAFTER = officer(202, "许见山", "科员");
  public static final Officer SIGNATORY = officer(203, "沈望舒", "镇长");
  public static final Officer DESK = officer(204, "梁听雨", "党政办主任");
  public static final Officer LEGAL = officer(205, "柳归舟", "司法所科员");
  public static final Person REVIEWER = new Person(new PersonId(id(301)), "林知远");
  public static final SectionId FIRST_SECTION = new SectionId(id(401));
  public static final SectionId SECOND_SECTION = new SectionId(id(402));

  private ReportMother() {}

  public static UUID id(int number) {
    return UUID.fromString("019c6d00-0000-7000-8000-%012d".formatted(number));
  }

  public static Unit town(boolean singleOfficer) {
    return unit(TOWN_ID, UnitKind.SUB_DISTRICT, "白鹭镇人民政府", singleOfficer);
  }

  public static Unit bureau() {
    return unit(BUREAU_ID, UnitKind.DISTRICT_BUREAU, "安澜区司法局", false);
  }

  /// A unit of another district.
  public static Unit elsewhere(UnitId id) {
    return unit(id, UnitKind.SUB_DISTRICT, "渡口街道办事处", false, "990103");
  }

  public static Unit office(UnitId id, UnitKind kind) {
    return unit(id, kind, "办公室" + id, false, "990102");
  }

  private static Unit unit(UnitId id, UnitKind kind, String name, boolean singleOfficer) {
    return unit(id, kind, name, singleOfficer, "990102");
  }

  private static Unit unit(
      UnitId id, UnitKind kind, String name, boolean singleOfficer, String district) {
    return new Unit(
        id,
        kind,
        name,
        name,
        null,
        district,
        "990102101",
        "11990102MB0000002G",
        site(),
        "中共安澜区委员会、安澜区人民政府",
        singleOfficer,
        Instant.parse("2020-01-01T00:00:00Z"),
        null,
        null,
        1);
  }

  public static Site site() {
    return new Site(
        "anlan",
        "澜州市安澜区人民政府",
        "www.anlan.example",
        "9901020001",
        "USCC/YYYY-NNNNN",
        "安澜区望潮街道观澜路1号",
        "at-once");
  }

  public static Draft begun() {
    return Draft.begin(REPORT, TOWN, ROUND, text(), DRAFTER, MORNING);
  }

  public static Draft ready() {
    return begun().with(papersReady());
  }

  public static Papers papersReady() {
    return begun()
        .papers()
        .withDisclosure(
            new Disclosure(Disclosure.Kind.ACTIVE, null),
            new SecrecyReview("梁听雨", MORNING),
            DRAFTER.person());
  }

  public static AwaitingSignature awaiting() {
    return ready().requestSignature(DRAFTER, checkup(), MORNING.plusSeconds(60));
  }

  /// The route of a unit with a desk and a legal section; [#DESK] may take the first step.
  public static Route route() {
    return new Route(
        1,
        List.of(
            new Route.Stop(ClearanceStep.DESK, List.of(DESK.person()), false),
            new Route.Stop(ClearanceStep.LEGAL, List.of(LEGAL.person()), true)));
  }

  public static Circulating circulating() {
    return (Circulating)
        ready().send(DRAFTER, checkup(), route(), List.of(), MORNING.plusSeconds(60));
  }

  /// A scan of a sheet, as it was received.
  static ReceivedFile scan() {
    var bytes = "%PDF-1.7 审签单".getBytes(StandardCharsets.UTF_8);
    return new ReceivedFile("审签单.pdf", FileKind.PDF, bytes, ContentHash.ofBytes(bytes), true);
  }

  public static AwaitingSeal awaitingSeal() {
    var awaiting = awaiting();
    return awaiting.awaitSeal(awaiting.sign(SIGNATORY, TOWN, MORNING.plusSeconds(120)));
  }

  public static Submitted submitted() {
    return awaiting().submit(SIGNATORY, TOWN, ROUND, MORNING.plusSeconds(120));
  }

  public static Return theReturn() {
    return new Return(
        1,
        FIRST_LEVEL,
        REVIEWER,
        "C05",
        "第一部分合计与分项不符。",
        MORNING.plus(Duration.ofDays(1)),
        null,
        null,
        null);
  }

  public static Returned returned() {
    return submitted().returned(theReturn());
  }

  public static Approval approval() {
    return new Approval(
        LAST_LEVEL,
        new Person(new PersonId(id(302)), "周知微"),
        "准予备案",
        MORNING.plus(Duration.ofDays(2)));
  }

  public static Approved approved() {
    return submitted().approved(approval());
  }

  public static Edition edition() {
    return new Edition(
        1,
        "11990102MB0000002G/2026-00001",
        "http://127.0.0.1/reports/" + REPORT,
        MORNING.plus(Duration.ofDays(2)));
  }

  public static Published published() {
    return approved().published(edition());
  }

  public static NotPublished notPublished() {
    return approved().notPublished(MORNING.plus(Duration.ofDays(2)));
  }

  public static List<Report> everyState() {
    return List.of(
        ready(),
        circulating(),
        awaiting(),
        awaitingSeal(),
        submitted(),
        returned(),
        approved(),
        published(),
        notPublished());
  }

  /// A run of the checks in which every rule ran.
  public static Checkup checkup(Finding... findings) {
    return new Checkup("national 2026.1", List.of(findings), List.of(), List.of(), Map.of());
  }

  public static Finding finding(String id, Severity severity) {
    return new Finding(
        id, "C05-sum", "2026.1", severity, Map.of(), "b2", 0, 2, "全年", "6 + 3 = 9 ≠ 10");
  }

  public static DraftText text() {
    return new DraftText(
        new DraftText.Head("白鹭镇人民政府关于2025年度法治政府建设情况的报告", null, "中共安澜区委员会、安澜区人民政府", "白鹭镇人民政府", null),
        List.of(
            new Section(
                FIRST_SECTION,
                1,
                List.of(heading("b1", "一、主要举措和成效"), paragraph("b2", "全年召开专题会议4次。"))),
            new Section(
                SECOND_SECTION,
                1,
                List.of(heading("b3", "二、存在的不足和原因"), paragraph("b4", "一是法制审核力量偏弱。")))),
        ReportReader.VERSION);
  }

  public static TextBlock heading(String id, String text) {
    return TextBlock.disclosed(new Block(id, BlockKind.HEADING, 1, text));
  }

  public static TextBlock paragraph(String id, String text) {
    return TextBlock.disclosed(new Block(id, BlockKind.PARAGRAPH, 0, text));
  }

  private static Round round() {
    return new Round(
        new RoundId(id(50)),
        OFFICE_ID,
        "990102",
        new Task("关于报送2025年度法治政府建设年度报告的通知", "安法治办〔2026〕2号", "", 2025, Task.Period.of(2025), ""),
        Timetable.until(
            Instant.parse("2026-01-20T01:00:00Z"), Instant.parse("2026-02-28T16:00:00Z")),
        List.of(
            Terms.first(
                Instant.parse("2026-01-20T01:00:00Z"),
                new Template("annual-report", 1, "national-2019"),
                Map.of(UnitKind.SUB_DISTRICT, List.of(FIRST_LEVEL, LAST_LEVEL)))),
        Round.Stage.OPEN,
        1);
  }

  /// What the town owes in a round.
  public static Obligation owed(RoundId round) {
    return Obligation.of(round, TOWN, null, 0);
  }

  private static Officer officer(int number, String name, String position) {
    return new Officer(
        new Person(new PersonId(id(number)), name),
        new AppointmentId(id(number + 400)),
        TOWN_ID,
        "白鹭镇人民政府",
        position);
  }
}
