package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// 待办与通知 of one officer, whatever appointment they work under at the moment.
@ApplicationScoped
@Verb
public class ReadNotices {
  private final Notices notices;
  private final Clock clock;

  ReadNotices(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  /// @param open how many 待办 nobody has done
  /// @param found how many of what was asked for there are
  public record Sheet(List<Notice> notices, int found, int open, int unread) {}

  @Transactional
  public Sheet read(PersonId person, Notices.Shown shown, int from, int most) {
    return new Sheet(
        notices.of(person, shown, from, most),
        notices.count(person, shown),
        notices.count(person, Notices.Shown.OPEN),
        unread(person));
  }

  @Transactional
  public int unread(PersonId person) {
    return notices.count(person, Notices.Shown.UNREAD);
  }

  /// Opens one, which is read from now on.
  @Transactional
  public Notice open(PersonId person, UUID id) {
    var notice = notices.find(person, id).orElseThrow(() -> new Refused(Refusal.NOTICE_UNKNOWN));
    notices.read(person, id, clock.instant());
    return notice;
  }

  @Transactional
  public void readAll(PersonId person) {
    notices.readAll(person, clock.instant());
  }
}
