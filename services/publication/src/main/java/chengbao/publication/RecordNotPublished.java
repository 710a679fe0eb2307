package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.ClosedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Records that an approved report is not for the public (依申请公开、不予公开).
@ApplicationScoped
@Verb
public class RecordNotPublished {

  private final ClosedReports closed;
  private final Announcements announcements;
  private final Book book;
  private final Clock clock;

  RecordNotPublished(ClosedReports closed, Announcements announcements, Book book, Clock clock) {
    this.closed = closed;
    this.announcements = announcements;
    this.book = book;
    this.clock = clock;
  }

  /// Follows an approval whose disclosure is not 主动公开.
  @Transactional
  public void follow(Approval approval, Cause.Followed cause) {
    if (closed.add(approval)) {
      announcements.notPublished(approval, cause);
      book.write("record-not-published", approval, cause, clock.instant());
    }
  }
}
