package chengbao.submission;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.Deliveries;
import chengbao.submission.domain.notice.Delivery;
import chengbao.submission.domain.notice.OfficersWishes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// 每日汇总: on working days, one mail with what is on the list, to whoever asked for it. Once a day;
/// when the service was down over the hour, as soon as it is up on the same day.
@ApplicationScoped
@Verb
public class PrepareDigests {
  private final OfficersWishes wishes;
  private final Deliveries deliveries;
  private final WorkingDays days;
  private final TimeOrdered ids;
  private final Clock clock;

  PrepareDigests(
      OfficersWishes wishes,
      Deliveries deliveries,
      WorkingDays days,
      TimeOrdered ids,
      Clock clock) {
    this.wishes = wishes;
    this.deliveries = deliveries;
    this.days = days;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return how many were prepared
  @Transactional
  public int prepare() {
    var now = clock.instant();
    var there = now.atZone(WorkingDays.ZONE);
    if (!days.isWorked(there.toLocalDate())) {
      return 0;
    }
    var taken = wishes.takeDigests(there.toLocalDate(), there.toLocalTime());
    deliveries.add(
        taken.stream()
            .map((PersonId person) ->
                Delivery.digest(ids.next(), person, wishes.of(person).quiet().outside(now)))
            .toList());
    return taken.size();
  }
}
