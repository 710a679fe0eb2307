package chengbao.submission;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.notice.Deliveries;
import chengbao.submission.domain.notice.OfficersWishes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/// The running service as it would have been at ten on the last working day before today, whatever
/// day the tests run on.
@Dependent
public class PastMorning {
  @Inject OfficersWishes wishes;
  @Inject Deliveries deliveries;
  @Inject WorkingDays days;
  @Inject TimeOrdered ids;

  /// @return how many digests were prepared
  public int digests() {
    var day = LocalDate.now(WorkingDays.ZONE).minusDays(1);
    while (!days.isWorked(day)) {
      day = day.minusDays(1);
    }
    var ten = day.atTime(LocalTime.of(10, 0)).atZone(WorkingDays.ZONE).toInstant();
    var clock = Clock.fixed(ten, WorkingDays.ZONE);
    var prepare = new PrepareDigests(wishes, deliveries, days, ids, clock);
    return QuarkusTransaction.requiringNew().call(prepare::prepare);
  }
}
