package chengbao.submission.domain.notice;

import chengbao.submission.domain.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Where the wishes of officers are kept. Who has chosen nothing is told as usual.
public interface OfficersWishes {
  Map<PersonId, Wishes> of(Collection<PersonId> persons);

  default Wishes of(PersonId person) {
    return of(List.of(person)).getOrDefault(person, Wishes.usual(person, null));
  }

  /// Of two who save the same version the second is refused.
  void save(Wishes wishes);

  /// Takes whoever wants a digest of this day by this time and has not had it. Taken once.
  List<PersonId> takeDigests(LocalDate day, LocalTime time);
}
