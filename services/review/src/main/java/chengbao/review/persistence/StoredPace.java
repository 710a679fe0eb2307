package chengbao.review.persistence;

import chengbao.calendar.WorkingDays;
import chengbao.review.domain.Pace;
import chengbao.review.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The middle of the office's last fifty stays in working days. An office without a past is taken
/// to need five.
@ApplicationScoped
class StoredPace implements Pace {
  private static final int A_PAST = 5;
  private static final int WITHOUT_A_PAST = 5;

  private static final String LATELY =
      """
      select since_at, until_at from case_stays
      where office = :office and until_at is not null and not at_unit
      order by until_at desc limit 50
      """;

  private final EntityManager entities;
  private final WorkingDays days;

  StoredPace(EntityManager entities, WorkingDays days) {
    this.entities = entities;
    this.days = days;
  }

  @Override
  public LocalDate expectedOn(UnitId office, Instant since, Instant now) {
    LocalDate atThisPace = days.after(WorkingDays.day(since), Math.max(1, usual(office)));
    LocalDate soonest = days.after(WorkingDays.day(now), 1);
    return atThisPace.isBefore(soonest) ? soonest : atThisPace;
  }

  private int usual(UnitId office) {
    List<Integer> stays =
        StoredCaseLines.tuples(
                entities
                    .createNativeQuery(LATELY, Tuple.class)
                    .setParameter("office", office.value()))
            .stream()
            .map(row ->
                days.waited(row.get("since_at", Instant.class), row.get("until_at", Instant.class)))
            .sorted()
            .toList();
    return stays.size() < A_PAST ? WITHOUT_A_PAST : stays.get(stays.size() / 2);
  }
}
