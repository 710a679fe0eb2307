package chengbao.publication.web.withdrawals;

import chengbao.publication.PublishedReports;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.WithdrawalRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A public report, and who asked to have it taken down.
///
/// @param asked absent where nobody did
public record WithdrawalSheet(
    String report,
    int edition,
    long version,
    String title,
    String unit,
    String unitName,
    String indexNumber,
    Instant publishedAt,
    @Nullable Asked asked) {

  static final String EXAMPLE =
      """
      {"report": "019c6d00-0000-7000-8000-000000000101", "edition": 1, "version": 1,
       "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
       "unit": "019c6d00-0000-7000-8000-000000000001", "unitName": "白鹭镇人民政府",
       "indexNumber": "11990102MB0000002G/2026-00001", "publishedAt": "2026-02-14T02:00:00.050Z",
       "asked": {"name": "沈听澜", "unitName": "白鹭镇人民政府", "at": "2026-02-20T02:00:00Z",
                 "reason": "误公开第三方信息，更正后重新公开。"}}
      """;

  /// @param reason what the notice would say
  public record Asked(String name, @Nullable String unitName, Instant at, String reason) {}

  static WithdrawalSheet of(PublishedReports.Line line) {
    Edition.Published edition = line.edition();
    WithdrawalRequest request = line.request();
    return new WithdrawalSheet(
        edition.report().toString(),
        edition.number(),
        edition.version(),
        edition.approval().document().text().title(),
        edition.approval().unit().id(),
        edition.approval().unit().name(),
        edition.indexNumber().value(),
        edition.publishedAt(),
        request == null
            ? null
            : new Asked(
                request.by().name(), request.by().unitName(), request.at(), request.reason()));
  }
}
