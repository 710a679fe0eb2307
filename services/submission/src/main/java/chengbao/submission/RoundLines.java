package chengbao.submission;

import chengbao.submission.domain.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Rounds as lists show them, one query a list.
public interface RoundLines {
  /// The rounds of the districts of these units, the newest first.
  List<RoundLine> inSightOf(Collection<UnitId> units, Instant now);
}
