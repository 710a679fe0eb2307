package chengbao.submission.persistence;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.notice.OfficersWishes;
import chengbao.submission.domain.notice.Wishes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class StoredWishes implements OfficersWishes {
  private final WishesRows rows;

  StoredWishes(WishesRows rows) {
    this.rows = rows;
  }

  @Override
  public Map<PersonId, Wishes> of(Collection<PersonId> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    return rows.list("person in ?1", persons.stream().map(PersonId::value).toList()).stream()
        .map(WishesRow::wishes)
        .collect(Collectors.toMap(Wishes::person, wishes -> wishes));
  }

  @Override
  public void save(Wishes wishes) {
    var known = rows.findByIdOptional(wishes.person().value(), LockModeType.PESSIMISTIC_WRITE);
    known
        .filter(row -> row.version >= wishes.version())
        .ifPresent(_ -> {
          throw new Refused(Refusal.WISHES_STALE);
        });
    var row = known.orElseGet(WishesRow::new);
    row.take(wishes);
    try {
      rows.persistAndFlush(row);
    } catch (ConstraintViolationException twice) {
      throw new Refused(Refusal.WISHES_STALE);
    }
  }

  @Override
  public List<PersonId> takeDigests(LocalDate day, LocalTime time) {
    var taken =
        rows.getEntityManager()
            .createNativeQuery(
                """
                insert into notice_digest (person, day)
                select person, cast(:day as date) from notice_wishes
                where digest and mail and address is not null and digest_at <= :time
                on conflict do nothing returning person
                """,
                Tuple.class)
            .setParameter("day", day.toString())
            .setParameter("time", time.truncatedTo(ChronoUnit.MINUTES).toString());
    return Columns.only(taken, UUID.class).stream().map(PersonId::new).toList();
  }
}
