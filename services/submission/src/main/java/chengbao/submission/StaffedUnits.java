package chengbao.submission;

import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Who could act, asked for many units at once.
public interface StaffedUnits {
  /// Those of these units in which somebody holds the function now.
  Set<UnitId> with(OfficerFunction function, Collection<UnitId> units, Instant now);

  /// Those of a round's units, exempt ones left out, that have no addressee (主送机关).
  List<UnitId> withoutAddressee(RoundId round);

  /// Another round of the same office for the same year.
  boolean isAskedAlready(RoundId round);
}
