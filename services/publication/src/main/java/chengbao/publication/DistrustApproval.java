package chengbao.publication;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.NotGenuine;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/// Records that an approval was not review's. The event itself is held; this line stays even though
/// whatever else it would have done is undone.
@ApplicationScoped
@Verb
public class DistrustApproval {

  private final Book book;
  private final Clock clock;

  DistrustApproval(Book book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /// @param event the event that is held
  /// @see Act#outcome() the flaw as a code
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(ReportId report, UUID event, NotGenuine.Flaw flaw) {
    String outcome = "not-genuine-" + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    book.write(
        report,
        "distrust-approval",
        null,
        outcome,
        new Cause.Followed(event, null),
        clock.instant());
  }
}
