package chengbao.submission;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.Deliveries;
import chengbao.submission.domain.notice.OfficersWishes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/// The running service as it would have been at ten on the last working day before today, whatever
/// day the tests run on.
@Dependent
public class PastMorning {
  private final LocalDate today = LocalDate.now(WorkingDays.ZONE);

  @Inject OfficersWishes wishes;
  @Inject Deliveries deliveries;
  @Inject WorkingDays days;
  @Inject TimeOrdered ids;
  @Inject EntityManager entities;

  /// This officer has had the digests of today and tomorrow. On a working day the running service
  /// would prepare one of its own beside that of the past morning, as soon as one is wished for.
  public void already(PersonId person) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            entities
                .createNativeQuery(
                    """
                    insert into notice_digest (person, day) values (?1, ?2), (?1, ?3)
                    on conflict do nothing
                    """)
                .setParameter(1, person.value())
                .setParameter(2, today)
                .setParameter(3, today.plusDays(1))
                .executeUpdate());
  }

  /// @return how many digests were prepared
  public int digests() {
    var ten = lastWorked().atTime(LocalTime.of(10, 0)).atZone(WorkingDays.ZONE).toInstant();
    var clock = Clock.fixed(ten, WorkingDays.ZONE);
    var prepare = new PrepareDigests(wishes, deliveries, days, ids, clock);
    return QuarkusTransaction.requiringNew().call(prepare::prepare);
  }

  private LocalDate lastWorked() {
    var day = today.minusDays(1);
    while (!days.isWorked(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
