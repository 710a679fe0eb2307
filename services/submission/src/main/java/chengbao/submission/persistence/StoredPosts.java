package chengbao.submission.persistence;

import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// Read from the register at the moment of the move, so that who has left is told of nothing more.
@ApplicationScoped
class StoredPosts implements Posts {
  private final AppointmentRows rows;

  StoredPosts(AppointmentRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Post> holding(Collection<UnitId> units, OfficerFunction function, Instant now) {
    if (units.isEmpty()) {
      return List.of();
    }
    return rows
        .list(
            """
            unitId in ?1 and holdsFrom <= ?2 and (holdsUntil is null or holdsUntil > ?2)
              and concat(' ', functions, ' ') like ?3
            order by unitId, place, person
            """,
            units.stream().map(UnitId::value).toList(),
            now,
            "% " + function.code() + " %")
        .stream()
        .map(StoredPosts::post)
        .toList();
  }

  private static Post post(AppointmentRow row) {
    var other = row.forPerson;
    return new Post(
        new PersonId(row.person),
        new AppointmentId(row.id),
        new UnitId(Objects.requireNonNull(row.unitId)),
        other == null || row.forName == null ? null : new Person(new PersonId(other), row.forName));
  }
}
