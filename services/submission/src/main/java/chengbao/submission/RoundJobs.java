package chengbao.submission;

import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import chengbao.submission.domain.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Work of rounds in the background, with what came of each part.
public interface RoundJobs {
  void add(RoundJob job, List<UnitId> units);

  Optional<RoundJob> find(UUID id);

  Optional<RoundJob> forChange(UUID id);

  /// The next one that runs and that nobody else has taken; taken until the transaction ends.
  Optional<RoundJob> takeRunning();

  void save(RoundJob job);

  /// The newest first.
  List<RoundJob> of(RoundId round, int most);

  /// The next units of which nothing has come yet.
  List<UnitId> open(UUID id, int most);

  /// What came of these units.
  void told(UUID id, Collection<UnitId> units, String outcome);

  /// Of how many units this came.
  int count(UUID id, String outcome);

  void keep(UUID id, int place, List<OverviewLine> slice);

  List<OverviewLine> lines(UUID id);
}
