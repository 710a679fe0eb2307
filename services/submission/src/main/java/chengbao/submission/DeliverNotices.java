package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Deliveries;
import chengbao.submission.domain.notice.Deliveries.Undelivered;
import chengbao.submission.domain.notice.Delivery;
import chengbao.submission.domain.notice.Letter;
import chengbao.submission.domain.notice.NotCarried;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Notices;
import chengbao.submission.domain.notice.OfficersWishes;
import chengbao.submission.domain.notice.Weight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Takes one letter after the other out of the outbox, and notes what became of it. The carrying
/// itself lies between two transactions and never holds one open.
@ApplicationScoped
@Verb
public class DeliverNotices {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int MOST = 50;

  private final Deliveries deliveries;
  private final Notices notices;
  private final OfficersWishes wishes;
  private final Clock clock;

  DeliverNotices(Deliveries deliveries, Notices notices, OfficersWishes wishes, Clock clock) {
    this.deliveries = deliveries;
    this.notices = notices;
    this.wishes = wishes;
    this.clock = clock;
  }

  /// The next letter due. What has become needless meanwhile is left out.
  @Transactional
  public Optional<Letter> takeNext(Channel channel) {
    var now = clock.instant();
    var taken = deliveries.takeNext(channel, now, now.plus(LEASE));
    while (taken.isPresent()) {
      var letter = letter(taken.get());
      if (isNeeded(letter)) {
        return Optional.of(letter);
      }
      deliveries.dropped(letter.delivery().id(), now);
      taken = deliveries.takeNext(channel, now, now.plus(LEASE));
    }
    return Optional.empty();
  }

  @Transactional
  public void carried(Letter letter) {
    deliveries.sent(letter.delivery().id(), clock.instant());
  }

  @Transactional
  public void notCarried(Letter letter, NotCarried why) {
    var now = clock.instant();
    var next = why.isForGood() ? Optional.<Instant>empty() : letter.delivery().nextTry(now);
    var id = letter.delivery().id();
    next.ifPresentOrElse(
        due -> deliveries.again(id, due, why.what()), () -> deliveries.dead(id, now, why.what()));
  }

  /// For operators: what was given up last.
  @Transactional
  public List<Undelivered> undelivered() {
    return deliveries.undelivered(MOST);
  }

  /// How many were given up in all.
  @Transactional
  public int countUndelivered() {
    return deliveries.countUndelivered();
  }

  /// @return whether it had been given up
  @Transactional
  public boolean tryAgain(UUID id) {
    return deliveries.revive(id, clock.instant());
  }

  /// A digest says what the list says, by the same question.
  private Letter letter(Delivery delivery) {
    var wish = wishes.of(delivery.person());
    var one = delivery.notice();
    return new Letter(
        delivery,
        wish,
        one == null
            ? digest(delivery.person())
            : notices.find(delivery.person(), one).stream().toList());
  }

  private List<Notice> digest(PersonId person) {
    return Stream.concat(
            notices.of(person, Notices.Shown.OPEN, 0, MOST).stream(),
            notices.of(person, Notices.Shown.UNREAD, 0, MOST).stream()
                .filter(notice -> notice.weight() == Weight.NEWS))
        .toList();
  }

  private static boolean isNeeded(Letter letter) {
    return letter.wishes().wants(letter.delivery().channel())
        && letter.notices().stream().anyMatch(notice -> notice.settled() == null);
  }
}
