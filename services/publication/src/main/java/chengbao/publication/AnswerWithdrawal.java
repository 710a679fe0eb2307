package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Withdrawal;
import chengbao.publication.domain.WithdrawalRequest;
import chengbao.publication.domain.WithdrawalRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// The oversight office answers a request to take a report down: it confirms, and the report is
/// taken down (撤下), or leaves it public and says why. Who asked does not confirm.
@ApplicationScoped
@Verb
public class AnswerWithdrawal {

  private final Editions editions;
  private final WithdrawalRequests requests;
  private final Announcements announcements;
  private final Book book;
  private final Clock clock;

  AnswerWithdrawal(
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

  /// Takes down the current edition and every earlier one that could still be read. The numbers
  /// stay taken; each address answers with the notice.
  @Transactional
  public void confirm(Overseer overseer, EditionAtHand atHand) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Published published = atHand.published(all, overseer);
    WithdrawalRequest request = asked(atHand, overseer);
    Withdrawal withdrawal =
        new Withdrawal(
            request.reason(), at, published.approval().unit().name(), officeName(overseer));
    Cause cause = new Cause.Decided(overseer.person());
    requests.answer(atHand.report(), null, overseer.person(), at);
    all.stream()
        .filter(Edition.Superseded.class::isInstance)
        .map(Edition.Superseded.class::cast)
        .forEach(earlier -> announcements.goneToo(taken(earlier, withdrawal, cause)));
    announcements.withdrawn(taken(published, withdrawal, cause), request, cause);
  }

  /// @param why what the unit is told
  @Transactional
  public void decline(Overseer overseer, EditionAtHand atHand, String why) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Published published = atHand.published(all, overseer);
    asked(atHand, overseer);
    if (why.isBlank()) {
      throw new Refused(Refusal.REASON_MISSING);
    }
    Cause cause = new Cause.Decided(overseer.person());
    requests.answer(atHand.report(), why.strip(), overseer.person(), at);
    announcements.withdrawalDeclined(published, why.strip(), cause);
    book.write("decline-withdrawal", published, cause, at);
  }

  private WithdrawalRequest asked(EditionAtHand atHand, Overseer overseer) {
    WithdrawalRequest request =
        requests.open(atHand.report()).orElseThrow(() -> new Refused(Refusal.NO_WITHDRAWAL_ASKED));
    if (request.by().id().equals(overseer.person().id())) {
      throw new Refused(Refusal.ASKED_BY_YOURSELF);
    }
    return request;
  }

  private Edition.Gone taken(Edition.Readable edition, Withdrawal withdrawal, Cause cause) {
    Edition.Gone gone = edition.withdraw(withdrawal);
    editions.save(gone);
    book.write("withdraw-edition", gone, cause, withdrawal.at());
    return gone;
  }

  private static String officeName(Overseer overseer) {
    String name = overseer.person().unitName();
    return name == null ? "" : name;
  }
}
