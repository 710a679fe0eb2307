package chengbao.submission;

import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What is noted beside an obligation: sent elsewhere, reminded.
public interface RoundNotes {
  void add(UUID id, RoundId round, UnitId unit, SentElsewhere sent);

  List<SentElsewhere> sentElsewhere(RoundId round, UnitId unit);

  /// 催报 of one unit.
  record Nudge(RoundId round, UnitId unit, String byName, Instant at, String text) {}

  void add(UUID id, Nudge nudge);

  /// The newest reminder of each of these units that has not submitted since.
  List<Nudge> newest(Collection<UnitId> units);
}
