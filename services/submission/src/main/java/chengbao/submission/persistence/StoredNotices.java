package chengbao.submission.persistence;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Awaited;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Notices;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredNotices implements Notices {
  private final NoticeRows rows;

  StoredNotices(NoticeRows rows) {
    this.rows = rows;
  }

  /// All in one statement: a round that opens tells the officers of thousands of units.
  @Override
  public void add(Collection<Notice> notices, @Nullable Awaited awaits) {
    rows.getEntityManager()
        .createNativeQuery(
            """
            insert into notice (id, person, appointment, recipient, for_name, move, weight, awaits,
                                round_id, unit_id, report_id, parameters, at)
            select * from jsonb_to_recordset(cast(:lines as jsonb)) as line(
              id uuid, person uuid, appointment uuid, recipient text, for_name text, move text,
              weight text, awaits text, round_id uuid, unit_id uuid, report_id uuid, parameters jsonb,
              at timestamptz)
            """)
        .setParameter(
            "lines",
            Documents.write(notices.stream().map(one -> NoticeRow.line(one, awaits)).toList()))
        .executeUpdate();
  }

  @Override
  public void settle(
      RoundId round, Collection<UnitId> units, Set<Awaited> ended, Notice.Settled how) {
    if (units.isEmpty()) {
      return;
    }
    rows.update(
        """
        settledMove = ?1, settledBy = ?2, settledAt = ?3
        where roundId = ?4 and unitId in ?5 and weight = 'to-do' and settledAt is null and awaits in ?6
        """,
        how.move(),
        how.by(),
        how.at(),
        round.value(),
        units.stream().map(UnitId::value).toList(),
        ended.stream().map(Awaited::code).toList());
  }

  @Override
  public void settle(Notice.Matter matter, UUID request, Notice.Settled how) {
    rows.getEntityManager()
        .createNativeQuery(
            """
            update notice set settled_move = :move, settled_by = :by, settled_at = :at
            where round_id = :round and unit_id = :unit and weight = 'to-do' and settled_at is null
              and awaits = 'opinion' and parameters ->> 'request' = :request
            """)
        .setParameter("move", how.move())
        .setParameter("by", how.by())
        .setParameter("at", how.at())
        .setParameter("round", matter.round().value())
        .setParameter("unit", matter.unit().value())
        .setParameter("request", request.toString())
        .executeUpdate();
  }

  @Override
  public Optional<Notice> find(PersonId person, UUID id) {
    return rows.find("id = ?1 and person = ?2", id, person.value())
        .firstResultOptional()
        .map(NoticeRow::notice);
  }

  @Override
  public List<Notice> of(PersonId person, Shown shown, int from, int most) {
    return rows
        .find(which(shown), Sort.descending("id"), person.value())
        .range(from, from + most - 1)
        .stream()
        .map(NoticeRow::notice)
        .toList();
  }

  @Override
  public int count(PersonId person, Shown shown) {
    return Math.toIntExact(rows.count(which(shown), person.value()));
  }

  @Override
  public void read(PersonId person, UUID id, Instant at) {
    rows.update(
        "readAt = ?1 where id = ?2 and person = ?3 and readAt is null", at, id, person.value());
  }

  @Override
  public void readAll(PersonId person, Instant at) {
    rows.update("readAt = ?1 where person = ?2 and readAt is null", at, person.value());
  }

  private static String which(Shown shown) {
    return "person = ?1"
        + switch (shown) {
          case OPEN -> " and weight = 'to-do' and settledAt is null";
          case UNREAD -> " and readAt is null";
          case ALL -> "";
        };
  }
}
