package chengbao.publication;

import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.PageSays;
import chengbao.publication.domain.SerialRanges;
import chengbao.publication.domain.SiteTerms;
import chengbao.publication.domain.Visit;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Pages of another platform, as they are read, and what a publisher says of them.
public final class Pages {

  public static final OuterClaim CLAIM =
      new OuterClaim("https://www.anlan.example/t20260214_1.html", "11990102MB0000002G/2026-00042");
  public static final SiteTerms FEED =
      new SiteTerms(
          SiteTerms.Way.FEED,
          null,
          SiteTerms.Numbering.ALLOTTED,
          new SiteTerms.Numbers(null, SerialRanges.ALL),
          "法治政府建设",
          "工作报告");

  private Pages() {}

  /// A page that says what was approved, with menus around it.
  public static Visit.Read agreeing(Approval approval) {
    return says(approval, approval.document().text().title(), body(approval));
  }

  public static Visit.Read says(Approval approval, String title, String body) {
    return new Visit.Read(
        new PageSays(
            title,
            approval.unit().name(),
            LocalDate.ofInstant(Approved.AT, java.time.ZoneOffset.ofHours(8)),
            approval.document().signedOn(),
            "首页 > 信息公开 一、\n" + title + "\n" + body + "\n扫一扫在手机打开当前页 版权所有"));
  }

  public static String body(Approval approval) {
    return approval.document().text().blocks().stream()
        .map(block -> "　　" + block.text())
        .collect(Collectors.joining("\n"));
  }
}
