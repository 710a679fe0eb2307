package chengbao.submission;

import chengbao.submission.domain.PersonId;
import java.util.List;
import java.util.Optional;

/// The events that wait, and the one thing an operator may do about them.
public interface HeldFacts {
  /// What came of a release.
  ///
  /// @param wentOn how many events of the report were applied, in order
  /// @param stillHeld whether the released one could not be applied again
  record Release(long id, int wentOn, boolean stillHeld) {}

  List<HeldFact> open();

  /// Applies a held event again, then those that waited behind it; empty when no such event waits.
  Optional<Release> release(long id, PersonId operator);
}
