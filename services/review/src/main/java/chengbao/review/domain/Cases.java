package chengbao.review.domain;

import java.util.Optional;

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

  void add(ReviewCase.Waiting opened);

  void save(ReviewCase moved);
}
