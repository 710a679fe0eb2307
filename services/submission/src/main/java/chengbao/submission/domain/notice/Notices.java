package chengbao.submission.domain.notice;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where notices are kept.
public interface Notices {
  /// @param awaits what ends those of them that are 待办
  void add(Collection<Notice> notices, @Nullable Awaited awaits);

  /// Ends the open 待办 about these units in a round that await one of these.
  void settle(RoundId round, Collection<UnitId> units, Set<Awaited> ended, Notice.Settled how);

  /// Ends the open 待办 of one question to an office.
  void settle(Notice.Matter matter, UUID request, Notice.Settled how);

  Optional<Notice> find(PersonId person, UUID id);

  /// The newest first.
  List<Notice> of(PersonId person, Shown shown, int from, int most);

  int count(PersonId person, Shown shown);

  /// A notice once read stays read since then.
  void read(PersonId person, UUID id, Instant at);

  void readAll(PersonId person, Instant at);

  /// Which notices.
  enum Shown {
    /// 待办 that nobody has done
    OPEN,
    /// 未读
    UNREAD,
    ALL;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
