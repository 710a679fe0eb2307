package chengbao.submission.web.told;

import chengbao.submission.ReadNotices;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.told.NoticeLinks;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Notices as `/api` answers them.
@RequestScoped
class NoticeBodies {
  private final NoticeLines lines;
  private final NoticeLinks links;

  NoticeBodies(NoticeLines lines, NoticeLinks links) {
    this.lines = lines;
    this.links = links;
  }

  /// @param found how many of what was asked for there are
  record Sheet(List<Body> notices, int found, int open, int unread) {}

  /// @param move the verb of the act it tells of
  /// @param weight `to-do` or `news`
  /// @param as in which capacity: `drafter`, `reviewer`, …
  /// @param sentence in the language asked for
  /// @param settled how the to-do ended, absent while it is open
  record Body(
      UUID id,
      String move,
      String weight,
      String as,
      @Nullable String onBehalfOf,
      UUID appointment,
      UUID round,
      UUID unit,
      @Nullable UUID report,
      Map<String, String> parameters,
      String sentence,
      String link,
      Instant at,
      @Nullable Instant readAt,
      @Nullable Settled settled) {}

  record Settled(String move, String by, Instant at) {}

  Sheet of(ReadNotices.Sheet sheet) {
    return new Sheet(
        sheet.notices().stream().map(this::of).toList(),
        sheet.found(),
        sheet.open(),
        sheet.unread());
  }

  Body of(Notice notice) {
    var report = notice.matter().report();
    var settled = notice.settled();
    return new Body(
        notice.id(),
        notice.move(),
        notice.weight().code(),
        notice.to().as().code(),
        notice.to().onBehalfOf(),
        notice.to().appointment().value(),
        notice.matter().round().value(),
        notice.matter().unit().value(),
        report == null ? null : report.value(),
        notice.parameters(),
        lines.sentence(notice),
        links.to(notice),
        notice.at(),
        notice.read(),
        settled == null ? null : new Settled(settled.move(), settled.by(), settled.at()));
  }
}
