package chengbao.review.persistence;

import chengbao.review.domain.Reviewer;
import jakarta.persistence.Query;
import java.time.Instant;

/// Whose cases a reviewer may see, as a condition on `cases c`: the case has reached the office,
/// and the appointment as reviewer there holds at this instant.
final class Jurisdiction {
  /// The appointment as reviewer at the office holds at this instant.
  static final String APPOINTED =
      """
      exists (select from appointments a
        where a.id = :appointment and a.person = :person and a.unit = :office
          and 'reviewer' = any (a.functions)
          and a.from_at <= :now and (a.until_at is null or a.until_at > :now))
      """;

  static final String CONDITION =
      """
      exists (select from case_levels l
        where l.case_id = c.id and l.number <= c.level and l.office = :office)
      and
      """
          + APPOINTED;

  private Jurisdiction() {}

  static Query bind(Query query, Reviewer reviewer, Instant now) {
    return query
        .setParameter("office", reviewer.office().value())
        .setParameter("appointment", reviewer.appointment().value())
        .setParameter("person", reviewer.person().value())
        .setParameter("now", now);
  }
}
