package chengbao.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// All editions.
public interface Editions {

  Optional<Edition> find(ReportId report, int number);

  /// Every edition of a report, the first one first. Nobody else can add one until the transaction
  /// ends, and none is taken away meanwhile to be put back from the record.
  List<Edition> ofReportForUpdate(ReportId report);

  /// Stores a new edition or a new state of a stored one.
  ///
  /// @throws Refused with [Refusal#VERSION_STALE] when somebody else stored it since it was read
  void save(Edition edition);

  /// Stores an edition as it was recorded elsewhere, with the version it had there.
  void restore(Edition.Numbered recorded);

  /// The same for many, where what is here is older than what was recorded.
  void restore(List<Edition.Numbered> recorded);

  /// Lets nobody publish, correct or take down until the transaction ends.
  ///
  /// @throws Refused with [Refusal#RECORD_BEHIND] while the public record lacks what was published
  void holdStill();

  /// Every edition that was ever public, by report and number, some at a time.
  void eachPublic(Consumer<List<Edition.Numbered>> some);

  /// Forgets all that was ever public, to be put back from the record in the same transaction. What
  /// waits stays.
  void forgetPublic();

  /// Scheduled editions whose time has come.
  List<Edition.Scheduled> due(Instant now);
}
