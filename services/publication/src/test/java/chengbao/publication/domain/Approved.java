package chengbao.publication.domain;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.PublicText;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import chengbao.publication.domain.Approval.Document;
import chengbao.publication.domain.Disclosure.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The mother of approvals: 白鹭镇's report of 2025, approved, unless something else is said.
public final class Approved {

  public static final Instant AT = Instant.parse("2026-02-14T02:00:00Z");
  public static final ReportId REPORT = ReportId.of("019c6d00-0000-7000-8000-000000000101");
  public static final Approval.Unit BAILU =
      new Approval.Unit(
          "019c6d00-0000-7000-8000-000000000001",
          "sub-district",
          "白鹭镇人民政府",
          "白鹭镇",
          "990102",
          "990102101",
          "11990102MB0000002G",
          "anlan");

  private Approved() {}

  public static Approval report() {
    return report(REPORT, 1);
  }

  /// A correction of an edition, as the next version of the report.
  public static Approval correcting(int edition, int version) {
    return noting(report(REPORT, version), edition, "更正合同协议审查件数：原为“43件”，应为“44件”。");
  }

  public static Approval noting(Approval plain, int corrects, String note) {
    return new Approval(
        plain.report(),
        plain.reportVersion(),
        corrects,
        plain.unit(),
        plain.round(),
        plain.disclosure(),
        plain.contentHash(),
        plain.publicHash(),
        plain.document(),
        plain.level(),
        plain.office(),
        plain.at(),
        plain.proof(),
        note,
        AT.minusSeconds(3600));
  }

  public static Approval another() {
    return report(new ReportId(UUID.randomUUID()), 1);
  }

  public static Approval report(ReportId report, int version) {
    return of(report, version, BAILU, new Disclosure(Kind.ACTIVE, null), text("白鹭镇人民政府"));
  }

  public static Approval of(Approval.Unit unit) {
    return of(
        new ReportId(UUID.randomUUID()),
        1,
        unit,
        new Disclosure(Kind.ACTIVE, null),
        text(unit.name()));
  }

  public static Approval closed() {
    return of(REPORT, 1, BAILU, new Disclosure(Kind.ON_REQUEST, "涉及第三方"), text("白鹭镇人民政府"));
  }

  public static Approval saying(String title, List<Block> blocks) {
    return of(
        new ReportId(UUID.randomUUID()),
        1,
        BAILU,
        new Disclosure(Kind.ACTIVE, null),
        new PublicText(title, "中共安澜区委员会、安澜区人民政府", blocks, List.of(), "1"));
  }

  public static Approval of(
      ReportId report, int version, Approval.Unit unit, Disclosure disclosure, PublicText text) {
    return new Approval(
        report,
        version,
        null,
        unit,
        new Approval.Round(
            "019c6d00-0000-7000-8000-000000000201",
            "关于报送2025年度法治政府建设年度报告的通知",
            "安法治办〔2026〕2号",
            2025,
            Instant.parse("2026-02-28T16:00:00Z")),
        disclosure,
        whole(text),
        ContentHash.ofPublicText(text),
        new Document(text, null, unit.name(), LocalDate.of(2026, 2, 11)),
        2,
        new Approval.Office("019c6d00-0000-7000-8000-000000000003", "中共安澜区委全面依法治区委员会办公室"),
        AT,
        new Approval.Proof("approval-2026", "Ed25519", "AAAA"));
  }

  public static Approval withAnotherText(Approval approval) {
    PublicText text = approval.document().text();
    return new Approval(
        approval.report(),
        approval.reportVersion(),
        approval.corrects(),
        approval.unit(),
        approval.round(),
        approval.disclosure(),
        approval.contentHash(),
        approval.publicHash(),
        new Document(
            new PublicText(text.title() + "（改）", text.addressee(), text.blocks(), List.of(), "1"),
            null,
            null,
            null),
        approval.level(),
        approval.office(),
        approval.at(),
        approval.proof());
  }

  public static Approval inYear(Approval approval, int year) {
    Approval.Round round = approval.round();
    return new Approval(
        approval.report(),
        approval.reportVersion(),
        approval.corrects(),
        approval.unit(),
        new Approval.Round(round.id(), round.title(), round.noticeNumber(), year, round.due()),
        approval.disclosure(),
        approval.contentHash(),
        approval.publicHash(),
        approval.document(),
        approval.level(),
        approval.office(),
        approval.at(),
        approval.proof());
  }

  private static ContentHash whole(PublicText text) {
    return ContentHash.ofVersion(
        new VersionText(
            text.title(),
            text.addressee(),
            text.blocks().stream().map(TextBlock::disclosed).toList(),
            text.attachmentHashes(),
            text.readerVersion()));
  }

  private static PublicText text(String organ) {
    return new PublicText(
        organ + "关于2025年度法治政府建设情况的报告",
        "中共安澜区委员会、安澜区人民政府",
        List.of(
            new Block("b1", BlockKind.PARAGRAPH, 0, "现将2025年度法治政府建设情况报告如下："),
            new Block("b2", BlockKind.HEADING, 1, "一、2025年度推进法治政府建设的主要举措和成效"),
            new Block("b3", BlockKind.PARAGRAPH, 0, "全年出具合法性审核意见52件，其中合同协议43件、其他9件。"),
            new Block("b4", BlockKind.HEADING, 1, "二、2025年度推进法治政府建设存在的不足和原因"),
            new Block("b5", BlockKind.PARAGRAPH, 0, "执法力量不足，主要原因是编制统筹不够。"),
            new Block("b6", BlockKind.CLOSING, 0, "特此报告。")),
        List.of(),
        "1");
  }
}
