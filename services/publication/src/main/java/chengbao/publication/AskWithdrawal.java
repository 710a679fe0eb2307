package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.WithdrawalRequest;
import chengbao.publication.domain.WithdrawalRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// 申请撤下: the unit's publisher asks to have a report taken down, with the reason that the notice
/// will give. The public reads on until the oversight office has confirmed.
@ApplicationScoped
@Verb
public class AskWithdrawal {

  private final Editions editions;
  private final WithdrawalRequests requests;
  private final Announcements announcements;
  private final Book book;
  private final Clock clock;

  AskWithdrawal(
      Editions editions,
      WithdrawalRequests requests,
      Announcements announcements,
      Book book,
      Clock clock) {
    this.editions = editions;
    this.requests = requests;
    this.announcements = announcements;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  public void ask(Publisher publisher, EditionAtHand atHand, String reason) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Published published = atHand.published(all, publisher);
    if (reason.isBlank()) {
      throw new Refused(Refusal.REASON_MISSING);
    }
    if (requests.open(atHand.report()).isPresent()) {
      throw new Refused(Refusal.WITHDRAWAL_ASKED_ALREADY);
    }
    WithdrawalRequest request =
        new WithdrawalRequest(
            atHand.report(), published.number(), reason.strip(), publisher.person(), at);
    Cause cause = new Cause.Decided(publisher.person());
    requests.ask(request);
    announcements.withdrawalAsked(request, published, cause);
    book.write("ask-withdrawal", published, cause, at);
  }
}
