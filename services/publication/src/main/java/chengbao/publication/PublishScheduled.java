package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Makes the next edition public whose time has come.
@ApplicationScoped
@Verb
public class PublishScheduled {

  private final Editions editions;
  private final Publishing publishing;
  private final Clock clock;

  PublishScheduled(Editions editions, Publishing publishing, Clock clock) {
    this.editions = editions;
    this.publishing = publishing;
    this.clock = clock;
  }

  /// One edition a transaction, so that one that fails keeps no other back.
  ///
  /// @return whether the edition was still due
  @Transactional
  public boolean publish(Edition.Scheduled due) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(due.report());
    if (!all.contains(due) || due.until().isAfter(at)) {
      return false;
    }
    publishing.publish(due, all, null, new Cause.TimeCame(), at);
    return true;
  }

  /// Editions whose time has come.
  @Transactional
  public List<Edition.Scheduled> due() {
    return editions.due(clock.instant());
  }
}
