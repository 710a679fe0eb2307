package chengbao.publication;

import chengbao.publication.domain.ReportId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the public sees otherwise than before. Pages are kept as they were rendered; this says
/// which of them to give up.
public interface PublicChanges {

  /// Looks once.
  ///
  /// @param mark the last look's; null for the first, which brings no changes
  Look since(@Nullable String mark);

  /// @param mark to ask with the next time
  /// @param changes what was seen now and could not be seen then; some may be told twice
  record Look(String mark, Set<Change> changes) {}

  /// One change.
  ///
  /// @param transaction in which it was made
  /// @param report null when it concerns pages of every kind
  record Change(String transaction, @Nullable ReportId report) {}
}
