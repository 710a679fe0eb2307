package chengbao.review.domain;

import chengbao.review.domain.comment.Reply;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/// The cases kept. An office that may not see a case gets nothing, as if there were none. Saving
/// compares the revision, so that a case never moves twice from the same place.
public interface Cases {
  /// The case to read.
  Optional<ReviewCase> find(CaseId id, Reviewer reviewer);

  /// The case to act on: nobody else acts on it until the verb has ended.
  Optional<ReviewCase> take(CaseId id, Reviewer reviewer);

  /// The case to act on for what follows from an event, where nobody asks.
  Optional<ReviewCase> take(CaseId id);

  /// One version of a case, for comparison.
  Optional<SentVersion> version(CaseId id, int number);

  /// Whether the case waits at the office and nobody there has opened it since it came.
  boolean isUnopened(CaseId id, UnitId office);

  /// Somebody of the office has opened it; no move, so no revision.
  void open(CaseId id, Instant at);

  /// What the unit said to comments, by the version it came with; versions without are left out.
  SortedMap<Integer, Reply> replies(CaseId id);

  void add(ReviewCase.Waiting opened);

  void save(ReviewCase moved);
}
