package chengbao.publication.web.desk;

import chengbao.publication.domain.Edition;
import chengbao.publication.web.RefusedMapper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An edition on the publisher's desk.
///
/// @param state `held`, `scheduled` or `supplied`
/// @param since when it was held or handed over; absent of a scheduled one
/// @param until when a scheduled one becomes public by itself
/// @param why of a held one: `by-site`, `by-publisher`, `near-miss`, `number-to-enter` or
///   `serials-used-up`
/// @param reason what the publisher wrote
public record WaitingSheet(
    String report,
    int edition,
    long version,
    String title,
    String unit,
    String unitName,
    String state,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String why,
    @Nullable String reason) {

  static final String EXAMPLE =
      """
      {"report": "019c6d00-0000-7000-8000-000000000101", "edition": 1, "version": 2,
       "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
       "unit": "019c6d00-0000-7000-8000-000000000001", "unitName": "白鹭镇人民政府",
       "state": "held", "since": "2026-02-14T02:00:00Z", "why": "by-publisher",
       "reason": "与市场监督抽检结果公告核对口径一致后公开。"}
      """;

  static WaitingSheet of(Edition.Waiting waiting) {
    return switch (waiting) {
      case Edition.Held held ->
          of(
              held,
              "held",
              held.since(),
              null,
              new Why(RefusedMapper.word(held.reason().code()), held.reason().text()));
      case Edition.Scheduled scheduled ->
          of(scheduled, "scheduled", null, scheduled.until(), Why.NONE);
      case Edition.Supplied supplied -> of(supplied, "supplied", supplied.since(), null, Why.NONE);
    };
  }

  private record Why(@Nullable String code, @Nullable String text) {
    static final Why NONE = new Why(null, null);
  }

  private static WaitingSheet of(
      Edition edition, String state, @Nullable Instant since, @Nullable Instant until, Why why) {
    return new WaitingSheet(
        edition.report().toString(),
        edition.number(),
        edition.version(),
        edition.approval().document().text().title(),
        edition.approval().unit().id(),
        edition.approval().unit().name(),
        state,
        since,
        until,
        why.code(),
        why.text());
  }
}
